// Headers and requests that change hands: what a call was asked for holds, and what cannot be read is refused.
import { afterEach, expect, test, vi } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const good = status(200, { data: [] });
const sentWith = async (options: object, call: object = {}) => {
  const { airbyte, sent } = answeringClient([good], options);
  await airbyte.listJobs(call);
  return Object.fromEntries(sent[0]?.headers ?? []);
};

test.each([
  ["as an object", { "x-team": "data" }],
  ["as a function", async () => ({ "x-team": "data" })],
])("with headers given %s, a call is what was asked for when it was made", async (_, headers) => {
  const { airbyte, sent } = answeringClient(() => ({ data: [], jobId: 1, status: "running" }), { headers });
  const path = { jobId: 0 };
  const query = { workspaceIds: [SOME_ID] };
  const body = { connectionId: CONNECTION_ID, jobType: "sync" as const };
  const own = { "x-own": "1" };
  const calls = [1, 2, 3].map((jobId) => {
    path.jobId = jobId;
    return airbyte.getJob({ path });
  });
  calls.push(airbyte.listJobs({ query, headers: own }) as never, airbyte.createJob({ body }));
  path.jobId = "" as never;
  query.workspaceIds.push("w2");
  body.connectionId = "c2";
  own["x-own"] = "2";
  await Promise.all(calls);
  expect(sent.map(({ target }) => target.replace("/api/public/v1", ""))).toEqual([
    ...["/jobs/1", "/jobs/2", "/jobs/3"],
    ...[`/jobs?workspaceIds=${SOME_ID}`, "/jobs"],
  ]);
  expect(sent[3]?.headers.get("x-own")).toBe("1");
  expect(sent[4]?.body).toBe(`{"connectionId":"${CONNECTION_ID}","jobType":"sync"}`);
  expect(sent.every(({ headers: all }) => all.get("x-team") === "data")).toBe(true);
});

test("with a headers function, a body of another form is written as the call says", async () => {
  const { airbyte, sent } = answeringClient([good], { headers: () => ({}) });
  const bodySerializer = (body: unknown) => `<${Object.keys(body as object)}>`;
  const body = { connectionId: CONNECTION_ID, jobType: "sync" as const };
  await airbyte.POST("/jobs", { body, bodySerializer, headers: { "content-type": "text/xml" } });
  expect(sent[0]).toMatchObject({ body: "<connectionId,jobType>" });
  expect(sent[0]?.headers.get("content-type")).toBe("text/xml");
});

test("a `fetch` that adds to the headers adds once to each attempt", async () => {
  const seen: (string | null)[] = [];
  const fetch = async (_: unknown, { headers }: RequestInit = {}) => {
    (headers as Headers).append("x-trace", `t${seen.length}`);
    seen.push((headers as Headers).get("x-trace"));
    return status(seen.length < 3 ? 503 : 200, { data: [] });
  };
  const options = { baseUrl: "https://airbyte.example", apiKey: "the-key", retryDelayMs: 0 };
  await createAirbyteClient({ ...options, fetch: fetch as typeof globalThis.fetch }).listJobs();
  expect(seen).toEqual(["t0", "t1", "t2"]);
});

test.each([
  ["a Map", new Map([["authorization", "Bearer another"]])],
  ["another library's Headers", { *[Symbol.iterator]() {}, get: () => "Bearer another" }],
])("%s of headers is refused instead of being passed over", async (_, headers) => {
  const { airbyte, sent } = answeringClient([good]);
  const error = await failureOf<Error>(airbyte.listJobs({ headers: headers as never }));
  expect(error).toMatchObject({ code: "configuration" });
  expect(error.message).toContain("Object.fromEntries(headers)");
  expect(() => answeringClient([good], { headers: headers as never })).toThrow("headers must be");
  expect(sent).toHaveLength(0);
});

test.each([
  "\ufeffkey",
  "key\f",
  "\u00a0\u2003key",
])("white space that HTTP does not drop is refused: %j", async (value) => {
  const { airbyte } = answeringClient([good]);
  const failed = failureOf(airbyte.listJobs({ headers: { "x-a": value } }));
  expect(await failed).toMatchObject({ code: "configuration" });
  expect(await sentWith({}, { headers: { "x-a": " \t key \r\n" } })).toMatchObject({ "x-a": "key" });
});

test("a browser names itself", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
  expect(await sentWith({})).not.toHaveProperty("user-agent");
});

test("with a headers function, a serializer sees the headers that are sent, and a form is written as one", async () => {
  const headers = async () => ({ "x-team": "data", "Content-Type": "application/x-www-form-urlencoded" });
  const { airbyte, sent } = answeringClient([good], { headers });
  const body = { connectionId: CONNECTION_ID, jobType: "sync" as const };
  await airbyte.POST("/jobs", { body, bodySerializer: (_: unknown, all?: unknown) => (all as Headers).get("x-team") });
  await airbyte.createJob({ body });
  expect(sent.map((request) => String(request.body))).toEqual(["data", `connectionId=${CONNECTION_ID}&jobType=sync`]);
});

test("with a headers function, header parameters hold as well, and a body that is no JSON is sent as it is", async () => {
  const { airbyte, sent } = answeringClient([good], { headers: async () => ({}) });
  const header = { "x-p": "1" };
  const form = new FormData();
  const calls = [
    airbyte.GET("/jobs", { params: { header } as never }),
    airbyte.POST("/jobs", { body: form as never, bodySerializer: (each: unknown) => each as FormData }),
    airbyte.POST("/jobs", { body: form as never, bodySerializer: () => "text" }),
    airbyte.GET("/jobs", { params: { query: null } as never }),
  ];
  header["x-p"] = "2";
  await Promise.all(calls);
  expect(sent[0]?.headers.get("x-p")).toBe("1");
  expect(sent[1]?.body).toBe(form);
  expect(sent[2]?.body).toBe("text");
});

test("with a headers function, a body that cannot be written is refused", async () => {
  const { airbyte } = answeringClient([good], { headers: async () => ({}) });
  const body = { connectionId: CONNECTION_ID, jobType: "sync" as const, self: {} };
  body.self = body;
  expect(await failureOf(airbyte.createJob({ body }))).toMatchObject({
    message: "The request body cannot be written as JSON: it has a cycle or a BigInt",
  });
});

test("a body that is nested too deep is refused", async () => {
  const { airbyte } = answeringClient([good]);
  let body: object = {};
  for (let depth = 0; depth < 100_000; depth += 1) body = { body };
  expect((await failureOf<Error>(airbyte.createTag({ body: body as never }))).message).toContain(
    "it is nested too deep",
  );
});

class Started {
  connectionId = CONNECTION_ID;
}

test.each([
  ["an instance of a class", new Started()],
  ["an object without a prototype", Object.assign(Object.create(null), { connectionId: CONNECTION_ID })],
  ["a Date in it", { connectionId: CONNECTION_ID, at: new Date(0), no: undefined }],
])("with a headers function, a body that is %s is written as it was, and as without one", async (_, body) => {
  const sent = [];
  for (const headers of [{}, async () => ({})]) {
    const client = answeringClient([good], { headers });
    const call = client.airbyte.POST("/jobs", { body: body as never });
    if (typeof headers === "function") body.connectionId = "c2";
    await call;
    sent.push(client.sent[0]?.body);
  }
  expect(sent[0]).toContain(`"connectionId":"${CONNECTION_ID}"`);
  expect(sent[1]).toBe(sent[0]);
});
