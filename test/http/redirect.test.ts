import { expect, onTestFinished, test, vi } from "vitest";
import type { RedirectError } from "../../src/errors.ts";
import { unwrap } from "../../src/unwrap.ts";
import { type Answer, answeringClient, failureOf, status } from "../support/answering-client.ts";
import { CONNECTION_ID } from "../support/ids.ts";

const BASE = "https://airbyte.example/api/public/v1";
const to =
  (location: string, code = 302): Answer =>
  () =>
    status(code, undefined, { location });
const good = status(200, { data: [] });
const write = { path: { connectionId: CONNECTION_ID }, body: {} };

test.each([301, 302, 303, 307, 308])("a read follows %i within its server, with its headers", async (code) => {
  const { airbyte, sent } = answeringClient([to("/api/public/v1/jobs/?a=1", code), good]);
  expect(await airbyte.listJobs({ headers: { "x-a": "1" } })).toEqual({ data: [] });
  expect(sent.map(({ url }) => url)).toEqual([`${BASE}/jobs`, `${BASE}/jobs/?a=1`]);
  expect(sent[1]?.headers.get("authorization")).toBe("Bearer the-key");
  expect(sent[1]?.headers.get("x-a")).toBe("1");
});

test("a read follows five redirects and no more", async () => {
  const four = [to("/1"), to("/2"), to("/3"), to("/4"), to("/5")];
  expect(await answeringClient([...four, good]).airbyte.listJobs()).toEqual({ data: [] });
  const { airbyte, sent } = answeringClient([to("/again")]);
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(error).toMatchObject({ code: "redirect", status: 302, targetOrigin: "https://airbyte.example", attempts: 6 });
  expect(error.message).toContain("Gave up after five redirects");
  expect(sent).toHaveLength(6);
});

test.each([
  ["another host", "https://elsewhere.example/api?token=x", "https://elsewhere.example"],
  ["plain http", "http://airbyte.example/api/public/v1/jobs", "http://airbyte.example"],
  ["another port", "https://airbyte.example:8443/", "https://airbyte.example:8443"],
  ["a protocol-relative address", "//elsewhere.example/jobs", "https://elsewhere.example"],
  ["something that is no address", "https://", undefined],
])("nothing is sent after a redirect to %s", async (_name, location, targetOrigin) => {
  const { airbyte, sent } = answeringClient([to(location)]);
  const error = await failureOf<RedirectError>(airbyte.listJobs());
  expect(error).toMatchObject({ code: "redirect", status: 302, retryable: false });
  expect(error.targetOrigin).toBe(targetOrigin);
  expect(error.message).toContain("baseUrl");
  expect(error.message).not.toContain("token=x");
  expect(sent).toHaveLength(1);
});

test.each([301, 302, 303, 307, 308])("a redirected write is an error, whatever the status (%i)", async (code) => {
  const { airbyte, sent } = answeringClient([to("/api/public/v1/connections/d", code)]);
  for (const call of [
    airbyte.patchConnection(write),
    airbyte.deleteConnection({ path: { connectionId: CONNECTION_ID } }),
  ]) {
    const error = await failureOf<Error>(call);
    expect(error).toMatchObject({ code: "redirect", status: code });
    const doubt = code === 303 ? "It may have been carried out" : "A redirected write is not repeated";
    expect(error.message).toContain(`another address of the same server. ${doubt}`);
  }
  expect(sent.map(({ method }) => method)).toEqual(["PATCH", "DELETE"]);
});

test("a 301 that carries an error body and no Location is an error answer", async () => {
  const body = { status: 301, type: "error:embedded/endpoint-moved", title: "Moved", detail: "Use the other one." };
  const { airbyte } = answeringClient([status(301, body)]);
  const error = await failureOf<{ isType(type: string): boolean }>(airbyte.listJobs());
  expect(error).toMatchObject({ code: "api", status: 301, problem: { detail: "Use the other one." } });
  expect(error.isType("error:embedded/endpoint-moved")).toBe(true);
});

test("a redirect that the platform hides is refused too", async () => {
  const hidden = () => Object.defineProperty(status(200), "type", { value: "opaqueredirect" });
  const error = await failureOf<Error>(answeringClient([hidden]).airbyte.listJobs());
  expect(error).toMatchObject({ code: "redirect" });
  expect(error).not.toHaveProperty("targetOrigin");
  expect(error.message).toMatch(/^GET \/jobs was redirected\. Credentials are not sent there/);
});

test.each([300, 304, 305])("%i is no redirect, with or without a Location", async (code) => {
  const { airbyte, sent } = answeringClient([to("/elsewhere", code)]);
  expect(await failureOf(airbyte.listJobs())).toMatchObject({ code: "api", status: code });
  expect(sent).toHaveLength(1);
});

test("a Location on a success is not followed", async () => {
  const { airbyte } = answeringClient([status(200, { data: [] }, { location: "https://elsewhere.example/" })]);
  expect(await airbyte.listJobs()).toEqual({ data: [] });
});

test("user names in a redirect within the server are dropped", async () => {
  const { airbyte, sent } = answeringClient([to("https://me:secret@airbyte.example/jobs"), good]);
  await airbyte.listJobs();
  expect(sent[1]?.url).toBe("https://airbyte.example/jobs");
});

test("the body of a redirect is let go", async () => {
  let cancelled = 0;
  const open = () =>
    new Response(
      new ReadableStream({
        cancel: () => {
          cancelled += 1;
        },
      }),
      { status: 302, headers: { location: "/next" } },
    );
  const { airbyte } = answeringClient([open, good]);
  await airbyte.listJobs();
  await failureOf(answeringClient([open]).airbyte.patchConnection(write));
  expect(cancelled).toBe(2);
});

test("an operation that answers with a redirect resolves to its target", async () => {
  const { airbyte } = answeringClient([to("https://reference.example/")]);
  expect(await airbyte.getDocumentation()).toBe("https://reference.example/");
});

test("a Location on an error of such an operation is no answer", async () => {
  const { airbyte } = answeringClient([status(500, { message: "no" }, { location: "https://elsewhere.example/" })]);
  expect(await failureOf(airbyte.getDocumentation({ maxRetries: 0 }))).toMatchObject({ code: "api", status: 500 });
});

test("every request asks the platform not to follow redirects", async () => {
  let redirect: unknown;
  const { airbyte } = answeringClient([
    (_url, init) => {
      redirect = init.redirect;
      return status(200, { data: [] });
    },
  ]);
  await airbyte.listJobs();
  expect(redirect).toBe("manual");
});

test("credentials go to the configured server only: a base URL of the call is refused", async () => {
  const { airbyte, sent } = answeringClient([good]);
  const error = await failureOf<Error>(airbyte.GET("/jobs", { baseUrl: "https://elsewhere.example/v1" }));
  expect(error).toMatchObject({ code: "configuration" });
  expect(error.message).toContain("https://elsewhere.example");
  expect(sent).toHaveLength(0);
});

test.each([
  "https://airbyte.example/v1?x=1",
  "https://airbyte.example/v1#x",
])("a base URL of the call that would make another address of its path is refused: %s", async (baseUrl) => {
  const { airbyte, sent } = answeringClient([good]);
  expect(await failureOf(airbyte.GET("/jobs", { baseUrl }))).toMatchObject({ code: "configuration" });
  expect(sent).toHaveLength(0);
});

test("a call that brings its own Authorization may go elsewhere, and keeps that header in every attempt", async () => {
  const { airbyte, sent } = answeringClient([status(503), status(401), good]);
  const init = { baseUrl: "https://elsewhere.example/v1", headers: { authorization: "Bearer own" } };
  const { response } = await airbyte.GET("/jobs", init);
  expect(response.status).toBe(401);
  expect(sent.map(({ url, headers }) => [url, headers.get("authorization")])).toEqual([
    ["https://elsewhere.example/v1/jobs", "Bearer own"],
    ["https://elsewhere.example/v1/jobs", "Bearer own"],
  ]);
});

test.each([
  "no address",
  "ftp://x.example",
  "https://me:hidden@x.example/",
  "http://x.example/v1",
])("a base URL of a call that cannot be used is refused without a request: %s", async (baseUrl) => {
  const { airbyte, sent } = answeringClient([good]);
  const error = await failureOf<Error>(airbyte.GET("/jobs", { baseUrl }));
  expect(error).toMatchObject({ code: "configuration" });
  expect(error.message).not.toContain("hidden");
  expect(sent).toHaveLength(0);
});

test("middleware that rewrites the address cannot take the credentials along", async () => {
  const { airbyte, sent } = answeringClient([good]);
  airbyte.use({ onRequest: ({ request }) => new Request("https://elsewhere.example/jobs", request) });
  expect(await failureOf(airbyte.listJobs())).toMatchObject({ code: "configuration" });
  expect(sent).toHaveLength(0);
});

test("a redirect of a `fetch` whose bodies are of another kind is judged like any other", async () => {
  const { airbyte } = answeringClient([
    () =>
      Object.defineProperty(status(302, undefined, { location: "https://elsewhere.example/" }), "body", { value: {} }),
  ]);
  expect(await failureOf(airbyte.listJobs())).toMatchObject({ code: "redirect" });
});

test("where a redirect is the answer it is no error, but an error of the same operation is one", async () => {
  const { airbyte } = answeringClient([
    new Response(null, { status: 302, headers: { location: "https://app.example/done" } }),
    new Response(null, { status: 403 }),
  ]);
  const { error, response } = await airbyte.GET("/oauth/callback");
  expect(error).toBeFalsy();
  expect(response.headers.get("location")).toBe("https://app.example/done");
  expect(unwrap({ response })).toBeUndefined();
  expect((await airbyte.GET("/oauth/callback")).error).toEqual({ type: "about:blank", status: 403, detail: "" });
});

test("one time limit covers all redirects of an attempt", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { airbyte } = answeringClient(async () => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    return status(302, undefined, { location: "/api/public/v1/jobs" });
  });
  const failed = failureOf(airbyte.listJobs({ timeoutMs: 100, maxRetries: 0 }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await failed).toMatchObject({ code: "timeout", phase: "headers", limitMs: 100 });
});

test("a redirect that comes after its attempt has ended is not followed", async () => {
  let answerLate = (_: Response) => {};
  const late = () =>
    new Promise<Response>((resolve) => {
      answerLate = resolve;
    });
  const { airbyte, sent } = answeringClient([late, status(200, { data: [] })], { timeoutMs: 5 });
  const { data } = await airbyte.listJobs();
  expect(data).toEqual([]);
  answerLate(new Response(null, { status: 302, headers: { location: "/elsewhere" } }));
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toHaveLength(2);
});
