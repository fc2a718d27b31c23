import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { callOf } from "../../src/http/response-call.ts";
import { answeringClient, failureOf, networkError, stalledBody, status } from "../support/answering-client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a request id of any length is cut", async () => {
  const { airbyte } = answeringClient([status(404, {}, { "x-request-id": "r".repeat(1_000) })]);
  expect((await failureOf<{ requestId: string }>(airbyte.listJobs())).requestId).toHaveLength(200);
});

test("whatever an attempt failed with has the request id of its own answer, and of no earlier one", async () => {
  const id = { "x-amzn-trace-id": "Root=1-67" };
  const html = answeringClient([status(200, "<html></html>", id)]);
  expect(await failureOf(html.airbyte.listJobs())).toMatchObject({ code: "response-parse", requestId: "Root=1-67" });
  const slow = answeringClient([stalledBody(200, "{", { "x-request-id": "r-1" })]);
  const late = failureOf(slow.airbyte.listJobs({ timeoutMs: 50, maxRetries: 0 }));
  await vi.advanceTimersByTimeAsync(50);
  expect(await late).toMatchObject({ code: "timeout", phase: "body", requestId: "r-1" });
  const { airbyte } = answeringClient([status(503, {}, { "x-request-id": "r-1" }), networkError("ECONNRESET")]);
  const lost = failureOf(airbyte.listJobs({ maxRetries: 1 }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await lost).toMatchObject({ code: "connection", attempts: 2 });
  expect(await lost).not.toHaveProperty("requestId");
});

test("a redirect that is refused has the id of whoever answered it", async () => {
  const headers = { location: "https://login.example/", "cf-ray": "ray-1" };
  const { airbyte } = answeringClient([status(302, undefined, headers)]);
  expect(await failureOf(airbyte.listJobs())).toMatchObject({ code: "redirect", requestId: "ray-1" });
});

test("an error response that is kept does not keep what was sent", async () => {
  const { airbyte } = answeringClient([status(404, {}, { "x-request-id": "r-1" })]);
  const result = await airbyte.GET("/jobs");
  const { findRequestId } = callOf(result.response) as { findRequestId: () => string };
  result.response.headers.delete("x-request-id");
  expect(findRequestId()).toBe("r-1");
});
