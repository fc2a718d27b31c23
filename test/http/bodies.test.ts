import { expect, test } from "vitest";
import { type Answer, answeringClient, failureOf, networkError, status } from "../support/answering-client.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";

const page = { data: [{ jobId: 1 }] };
const bytes = new Uint8Array([0, 255, 128, 200, 10, 0xef, 0xbb, 0xbf]);
const path = { connectionId: CONNECTION_ID };

test.each<[string, Answer, RegExp]>([
  [
    "a web page",
    status(200, "<!doctype html><title>Airbyte</title>", { "content-type": "text/html" }),
    /web page.*baseUrl/,
  ],
  ["a web page behind white space and a mark", status(200, "\uFEFF \n<html>"), /web page/],
  ["half of the JSON", status(200, '{"data":[{"jobId'), /not JSON \(16 characters/],
  ["nothing", status(200), /empty body/],
  ["white space", status(200, " \n"), /empty body/],
  ["nothing, and says so", status(200, undefined, { "content-length": "0" }), /empty body/],
  ["null", status(200, "null"), /its body is null/],
  ["a number", status(200, "7"), /a bare number/],
  ["a text", status(200, '"hello"'), /a bare string/],
])("a 200 with %s is a ResponseParseError that tells", async (_name, answer, message) => {
  const { airbyte, sent } = answeringClient([answer]);
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(error).toMatchObject({
    code: "response-parse",
    status: 200,
    path: "/jobs",
    operationId: "listJobs",
    retryable: /not JSON|empty/.test(message.source),
  });
  expect(error.message).toMatch(message);
  expect(sent).toHaveLength(1);
});

test.each([
  ["an object after a byte order mark", '\uFEFF{"data":[]}', { data: [] }],
  ["an object after white space", ' \n {"data":[]}', { data: [] }],
  ["a bare list", "[1]", [1]],
])("a 200 with %s is read", async (_name, text, data) => {
  expect(await answeringClient([status(200, text)]).airbyte.listJobs()).toEqual(data);
});

test("a 204 resolves to nothing, and so does an empty answer of an operation that has none", async () => {
  const gone = answeringClient([new Response(null, { status: 204, headers: { "content-length": "0" } })]);
  expect(await gone.airbyte.deleteConnection({ path })).toBeUndefined();
  for (const code of [200, 201, 202, 204]) {
    const { airbyte } = answeringClient(() => new Response(null, { status: code }));
    expect(await airbyte.deleteSource({ path: { sourceId: SOME_ID } })).toBeUndefined();
    expect((await airbyte.DELETE("/tags/{tagId}", { params: { path: { tagId: SOME_ID } } })).error).toBeUndefined();
  }
  const put = answeringClient([status(200)]);
  const request = { path: { workspaceId: SOME_ID }, body: { actorType: "source", name: "n", configuration: {} } };
  expect(await put.airbyte.createOrUpdateWorkspaceOAuthCredentials(request as never)).toBeUndefined();
});

test.each([204, 205])("a %i where data was promised is no answer", async (code) => {
  const { airbyte } = answeringClient(() => new Response(null, { status: code }));
  for (const call of [
    airbyte.listJobs(),
    airbyte.createJob({ body: { connectionId: CONNECTION_ID, jobType: "sync" } }),
  ]) {
    expect(await failureOf(call)).toMatchObject({ code: "response-parse", status: code });
  }
});

test("a web page is no proof that something was deleted", async () => {
  const { airbyte } = answeringClient([status(200, "<html></html>")]);
  expect(await failureOf(airbyte.deleteConnection({ path }))).toMatchObject({ code: "response-parse" });
});

test.each(["Successful operation", ""])("the health check resolves to its text %j", async (text) => {
  const { airbyte } = answeringClient([status(200, text)]);
  expect(await airbyte.getHealthCheck()).toBe(text);
});

test("a body that breaks is a ConnectionError, and a read is tried again", async () => {
  const broken = () => new Response(new ReadableStream({ start: (c) => c.error(networkError("UND_ERR_SOCKET")) }));
  const { airbyte, sent } = answeringClient([broken, status(200, page)]);
  expect(await airbyte.listJobs()).toEqual(page);
  expect(sent).toHaveLength(2);
  const error = await failureOf<Error>(
    answeringClient([broken]).airbyte.patchConnection({ path, body: {}, maxRetries: 0 }),
  );
  expect(error).toMatchObject({ code: "connection", sent: "maybe", reason: "UND_ERR_SOCKET" });
  expect(error.message).toContain("while the answer was being read");
});

test("the response can be read again, as often as one likes", async () => {
  const { airbyte } = answeringClient([status(200, page)]);
  const { response, data } = await airbyte.GET("/jobs");
  expect(data).toEqual(page);
  expect(await response.json()).toEqual(page);
  expect(await response.text()).toBe(JSON.stringify(page));
  expect(await response.clone().json()).toEqual(page);
  expect(new TextDecoder().decode(await response.arrayBuffer())).toBe(JSON.stringify(page));
  expect(await (await response.blob()).text()).toBe(JSON.stringify(page));
});

test("parseAs gives the very bytes as arrayBuffer, blob and stream, and the text as text", async () => {
  const { airbyte } = answeringClient([new Response(bytes)]);
  const get = (parseAs: string) => airbyte.GET("/jobs", { parseAs } as never) as Promise<{ data: never }>;
  expect(new Uint8Array((await get("arrayBuffer")).data)).toEqual(bytes);
  expect(new Uint8Array(await ((await get("blob")).data as Blob).arrayBuffer())).toEqual(bytes);
  expect(new Uint8Array(await new Response((await get("stream")).data).arrayBuffer())).toEqual(bytes);
  const { airbyte: other } = answeringClient([status(200, "7")]);
  expect((await other.GET("/jobs", { parseAs: "text" } as never)).data).toBe("7");
});

test("an answer keeps its address and its emptiness for those who look at the body", async () => {
  const answer = Object.defineProperty(status(200), "url", { value: "https://airbyte.example/x" });
  const { airbyte } = answeringClient([() => answer]);
  const { response, data } = (await airbyte.GET("/jobs", { parseAs: "stream" } as never)) as never as {
    response: Response;
    data: unknown;
  };
  expect(response.url).toBe("https://airbyte.example/x");
  expect(data).toBeNull();
  const gone = answeringClient([new Response(null, { status: 204 })]).airbyte;
  expect(
    (await gone.DELETE("/connections/{connectionId}", { params: { path }, parseAs: "stream" } as never)).response
      .status,
  ).toBe(204);
});

test("a route that the contract does not have may answer anything in JSON", async () => {
  const { airbyte } = answeringClient([status(200, "7")]);
  expect(await airbyte.GET("/new" as never)).toMatchObject({ data: 7 });
});

test("middleware sees a real Request without credentials, and an answer that it can read and replace", async () => {
  const { airbyte, sent } = answeringClient([status(200, page, { "x-a": "1" })]);
  const seen: unknown[] = [];
  airbyte.use({
    onRequest: ({ request }) => {
      request.headers.set("x-own", "yes");
      return new Request(request, { headers: new Headers([...request.headers, ["x-new", "yes"]]) });
    },
    onResponse: async ({ request, response }) => {
      seen.push(request.headers.get("authorization"), await response.clone().json(), await response.json());
      return new Response(response.body, response);
    },
  });
  const { data, response } = await airbyte.GET("/jobs");
  expect(data).toEqual(page);
  expect(seen).toEqual([null, page, page]);
  expect(response.headers.get("x-a")).toBe("1");
  expect(sent[0]?.headers.get("x-own")).toBe("yes");
  expect(sent[0]?.headers.get("x-new")).toBe("yes");
  expect(sent[0]?.headers.get("authorization")).toBe("Bearer the-key");
});

test("middleware may answer by itself, and turn a failure into an answer", async () => {
  const { airbyte, sent } = answeringClient([networkError("ECONNREFUSED")], { maxRetries: 0 });
  const own = { onRequest: () => status(200, page) };
  airbyte.use(own);
  expect(await airbyte.listJobs()).toEqual(page);
  expect(sent).toHaveLength(0);
  airbyte.eject(own);
  let seen: unknown;
  airbyte.use({
    onError: ({ error }) => {
      seen = error;
      return status(404, { message: "gone" });
    },
  });
  expect(await failureOf(airbyte.listJobs())).toMatchObject({
    code: "api",
    status: 404,
    operationId: "listJobs",
    path: "/jobs",
  });
  expect(seen).toMatchObject({ code: "connection", reason: "ECONNREFUSED" });
});

test("middleware of one call works like that of the client, and a repeated POST keeps its body", async () => {
  const { airbyte, sent } = answeringClient([
    status(429, undefined, { "retry-after": "0" }),
    status(200, { tagId: "t" }),
  ]);
  const body = { name: "ü", color: "FF0000", workspaceId: "w" };
  await airbyte.POST("/tags", { body, middleware: [{ onRequest: ({ request }) => request }] });
  expect(sent.map((request) => request.body)).toEqual([JSON.stringify(body), JSON.stringify(body)]);
});

test("bytes in a form survive middleware", async () => {
  const { airbyte, sent } = answeringClient([status(200, {})]);
  airbyte.use({ onRequest: ({ request }) => request });
  const body = new FormData();
  body.set("file", new Blob([bytes]));
  await airbyte.POST("/tags", { body, bodySerializer: (form: unknown) => form } as never);
  expect(Buffer.from(sent[0]?.body as ArrayBuffer).includes(Buffer.from(bytes))).toBe(true);
});

test.each([
  ["null", null, "null"],
  ["a number that JSON has not", { a: Number.NaN }, '{"a":null}'],
])("a body of %s is sent as JSON", async (_name, body, text) => {
  const { airbyte, sent } = answeringClient([status(200, {})]);
  await airbyte.POST("/tags", { body } as never);
  expect(sent[0]?.body).toBe(text);
  expect(sent[0]?.headers.get("content-type")).toBe("application/json");
});

test("a body that cannot be written is a ConfigurationError", async () => {
  const { airbyte, sent } = answeringClient([status(200, {})]);
  for (const value of [1n, Object.assign({}, { self: undefined as unknown })]) {
    const body = { value } as Record<string, unknown>;
    if (typeof value === "object") body.self = body;
    expect(await failureOf(airbyte.createTag({ body } as never))).toMatchObject({ code: "configuration" });
  }
  expect(sent).toHaveLength(0);
});

test("a stream is sent once, with what the platform needs for it", async () => {
  let duplex: unknown;
  const { airbyte, sent } = answeringClient([
    (_url, init) => {
      duplex = (init as { duplex?: string }).duplex;
      return status(503);
    },
  ]);
  const body = new Blob(["{}"]).stream();
  const init = { params: { path }, body, bodySerializer: (stream: unknown) => stream };
  expect((await airbyte.PATCH("/connections/{connectionId}", init as never)).response.status).toBe(503);
  expect(sent).toHaveLength(1);
  expect(duplex).toBe("half");
});
