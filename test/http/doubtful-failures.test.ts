// Failures whose words depend on more than the last attempt: on those before it, on the caller's own `fetch`, on where it runs.
import { afterEach, expect, test, vi } from "vitest";
import { type ConnectionError, createAirbyteClient } from "../../src/index.ts";
import { type Answer, answeringClient, failureOf, networkError, status } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { CONNECTION_ID } from "../support/ids.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

fakeTime();

const one = { maxRetries: 0 };
const messageOf = async (...answers: Answer[]) =>
  (await failureOf<Error>(answeringClient(answers, one).airbyte.listJobs())).message;

test("after an answer that was lost, an attempt that is not sent does not mean that nothing was carried out", async () => {
  const lost = [networkError("ECONNRESET"), networkError("ECONNREFUSED")];
  const body = { name: "n", workspaceId: "w", configuration: {} };
  const write = answeringClient(lost, { maxRetries: 1 }).airbyte.createSource({ body, idempotent: true });
  const failed = failureOf<ConnectionError>(write);
  await vi.runAllTimersAsync();
  expect(await failed).toMatchObject({ sent: "maybe", attempts: 2, reason: "ECONNREFUSED" });
  expect((await failed).message).toBe(
    "POST /sources may have been carried out before, and was not sent again: airbyte.example cannot be reached (ECONNREFUSED). Check `baseUrl`, HTTPS_PROXY if it is set, and that the server runs.",
  );
  const read = failureOf<ConnectionError>(answeringClient(lost, { maxRetries: 1 }).airbyte.listJobs());
  await vi.runAllTimersAsync();
  expect(await read).toMatchObject({ sent: "no", message: expect.stringMatching(/^GET \/jobs was not sent/) });
});

test.each([
  ["never left", networkError("ECONNREFUSED")],
  ["was refused by a limit", status(429, {}, { "retry-after": "0" })],
])("after an attempt that %s, nothing was carried out", async (_, first) => {
  const body = { connectionId: CONNECTION_ID, jobType: "sync" as const };
  const { airbyte } = answeringClient([first, networkError("ENOTFOUND")], { maxRetries: 1 });
  const failed = failureOf(airbyte.createJob({ body }));
  await vi.runAllTimersAsync();
  expect(await failed).toMatchObject({ sent: "no", attempts: 2, reason: "ENOTFOUND" });
});

test("an error of a `fetch` that cannot even be looked at is an error of the call", async () => {
  class Odd extends Error {
    get code(): string {
      throw new Error("not ready");
    }
  }
  expect(await failureOf(answeringClient([new Odd("x")], one).airbyte.listJobs())).toMatchObject({
    code: "connection",
  });
});

test("an answer that is no Response, or one that was read already, is named as such", async () => {
  const used = Response.json({ data: [] });
  await used.text();
  const double = { ok: true, status: 200, json: async () => ({ data: [] }) };
  for (const answer of [used, double]) {
    const fetch = async () => answer as Response;
    const airbyte = createAirbyteClient({ baseUrl: "https://airbyte.example", apiKey: "the-key", fetch });
    expect(await failureOf(airbyte.listJobs())).toMatchObject({
      ...{ code: "connection", retryable: false },
      message: "GET /jobs was answered, but your own `fetch` returned no Response, or one that was already read.",
    });
  }
});

test("in a browser a broken connection may be one that the page is not allowed to make", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  expect(await messageOf(new TypeError("Failed to fetch"))).toBe(
    "GET /jobs: the connection broke before an answer came. Or the server does not allow requests from this page's origin (CORS): call it through your own server",
  );
});

test("a write whose answer breaks off may have been carried out, and says so", async () => {
  const torn = () => {
    const body = new ReadableStream({ pull: (stream) => stream.error(new TypeError("terminated")) });
    return new Response(body, { status: 200 });
  };
  const tag = { name: "x", color: "FFFFFF", workspaceId: "w" };
  const failed = await failureOf<Error>(answeringClient(torn, one).airbyte.createTag({ body: tag }));
  expect(failed).toMatchObject({ sent: "maybe" });
  expect(failed.message).toMatch(/being read.*; the request may have been carried out$/);
  expect(await messageOf(torn())).not.toContain("carried out");
});

test("closing the client between two attempts does not hide that the first may have been carried out", async () => {
  const onEvent = ({ type }: { type: string }) => type === "retry" && queueMicrotask(() => airbyte.close());
  const { airbyte, sent } = answeringClient([networkError("ECONNRESET")], { onEvent });
  const error = await failureOf(airbyte.deleteConnection({ path: { connectionId: CONNECTION_ID } }));
  expect(error).toMatchObject({ code: "closed", mayHaveArrived: true });
  expect(sent).toHaveLength(1);
});

test("what undici's RetryAgent gives up is a failed attempt like any other", async () => {
  const { airbyte } = answeringClient([networkError("UND_ERR_REQ_RETRY")], one);
  expect(await failureOf(airbyte.listJobs())).toMatchObject({ code: "connection", sent: "maybe", retryable: true });
});
