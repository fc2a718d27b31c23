import { expect, test } from "vitest";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";

const good = status(200, { data: [] });

test("a read with middleware is repeated like any other", async () => {
  const { airbyte, sent } = answeringClient([status(502), good]);
  airbyte.use({ onRequest: ({ request }) => new Request(request, { headers: { "x-a": "1" } }) });
  expect(await airbyte.listJobs()).toEqual({ data: [] });
  expect(sent.map(({ headers }) => headers.get("x-a"))).toEqual(["1", "1"]);
});

test("a read that middleware has made a write of is not repeated", async () => {
  const { airbyte, sent } = answeringClient([status(502), good]);
  airbyte.use({ onRequest: ({ request }) => new Request(request, { method: "POST", body: "{}" }) });
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(error).toMatchObject({ status: 502, attempts: 1 });
  expect(error.message).toContain("it may have been carried out");
  expect(sent.map(({ method }) => method)).toEqual(["POST"]);
});

test("a cancel that middleware has changed is still sent once, whatever happens", async () => {
  const { airbyte, sent } = answeringClient([status(429, undefined, { "retry-after": "0" }), good]);
  airbyte.use({ onRequest: ({ request }) => new Request(request, { method: "POST" }) });
  expect(await failureOf(airbyte.cancelJob({ path: { jobId: 7 } }))).toMatchObject({ status: 429, attempts: 1 });
  expect(sent).toHaveLength(1);
});

test.each([
  ["a form of fields", "application/x-www-form-urlencoded", { a: "1" }, 2],
  ["bytes", undefined, new FormData(), 1],
])("with middleware, a write that may be repeated, of %s (%s)", async (_what, type, body, times) => {
  const { airbyte, sent } = answeringClient([status(503), status(200, {})]);
  airbyte.use({ onRequest: ({ request }) => request });
  const headers = type && { "content-type": type };
  await airbyte.POST("/tags", { body, headers, idempotent: true } as never);
  expect(sent).toHaveLength(times);
});

test("a HEAD that middleware makes is followed like a GET", async () => {
  const { airbyte, sent } = answeringClient([status(302, undefined, { location: "/b" }), status(204)]);
  airbyte.use({ onRequest: ({ request }) => new Request(request, { method: "HEAD" }) });
  await airbyte.GET("/jobs", { parseAs: "stream" } as never);
  expect(sent.map(({ method }) => method)).toEqual(["HEAD", "HEAD"]);
});

test("middleware that comes while a call waits for its headers gets a real Request", async () => {
  let give = (_: Record<string, string>) => {};
  const headers = () =>
    new Promise<Record<string, string>>((resolve) => {
      give = resolve;
    });
  const { airbyte, sent } = answeringClient([status(200, { data: [] })], { headers });
  const call = airbyte.listJobs();
  const seen: unknown[] = [];
  airbyte.use({ onRequest: ({ request }) => void seen.push(request) });
  give({});
  expect(await call).toEqual({ data: [] });
  expect(seen[0]).toBeInstanceOf(Request);
  expect(sent).toHaveLength(1);
});

test("middleware that comes then and never answers does not outlive the call", async () => {
  let give = (_: Record<string, string>) => {};
  const headers = () =>
    new Promise<Record<string, string>>((resolve) => {
      give = resolve;
    });
  const { airbyte } = answeringClient([status(200, { data: [] })], { headers });
  const controller = new AbortController();
  const call = failureOf(airbyte.listJobs({ signal: controller.signal }));
  airbyte.use({ onRequest: () => new Promise(() => {}) });
  give({});
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort(new Error("enough"));
  expect(await call).toMatchObject({ message: "enough" });
});
