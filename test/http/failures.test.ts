import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RetryBudget } from "../../src/http/retry-budget.ts";
import { ConnectionError, createAirbyteClient } from "../../src/index.ts";
import {
  type Answer,
  answeringClient,
  failureOf,
  networkError,
  silence,
  stalledBody,
  status,
} from "../support/answering-client.ts";
import { CONNECTION_ID } from "../support/ids.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const one = { maxRetries: 0 };
const messageOf = async (...answers: Answer[]) =>
  (await failureOf<Error>(answeringClient(answers, one).airbyte.listJobs())).message;

test("each failure says what happened and what to do", async () => {
  expect(await messageOf(networkError("ECONNREFUSED"))).toBe(
    "GET /jobs was not sent: airbyte.example cannot be reached (ECONNREFUSED). Check `baseUrl`, HTTPS_PROXY if it is set, and that the server runs.",
  );
  expect(await messageOf(networkError("ECONNRESET"))).toBe(
    "GET /jobs: the connection broke before an answer came (ECONNRESET)",
  );
  expect(await messageOf(new TypeError("Failed to fetch"))).toBe(
    "GET /jobs: the connection broke before an answer came",
  );
  expect(await messageOf(networkError("CERT_HAS_EXPIRED"))).toMatch(
    /^GET \/jobs was not sent: no trusted TLS connection to airbyte\.example \(CERT_HAS_EXPIRED\)\. The certificate has expired/,
  );
  for (const code of ["CERT_NOT_YET_VALID", "ERR_TLS_CERT_ALTNAME_INVALID"])
    expect(await messageOf(networkError(code))).toMatch(/\. The certificate .*not valid yet, or is for another host:/);
  expect(await messageOf(networkError("ERR_SSL_TLS_ALERT_CERTIFICATE_EXPIRED"))).toMatch(/refused the handshake/);
  expect(await messageOf(networkError("SELF_SIGNED_CERT_IN_CHAIN"))).toMatch(/NODE_EXTRA_CA_CERTS/);
  expect(await messageOf(networkError("UND_ERR_HEADERS_TIMEOUT"))).toBe(
    "GET /jobs ran into the platform's own time limit for headers (UND_ERR_HEADERS_TIMEOUT), which only a `fetch` of your own can raise",
  );
  expect(await messageOf(new ReferenceError("dispatcher is not defined the-key"))).toMatch(
    /^GET \/jobs failed inside `fetch` \(ReferenceError: dispatcher is not defined \[redacted\]\)\. Check /,
  );
  expect(await messageOf(new TypeError("cannot use the-key of the network"))).not.toContain("the-key");
  expect(await messageOf(new TypeError("Cannot read properties of undefined (reading 'socket')"))).toContain("socket");
  expect(await messageOf(new TypeError("Fetch error: cannot read https://idp.example/?key=private"))).toBe(
    "GET /jobs: the connection broke before an answer came",
  );
  expect(await messageOf(networkError("ERR_INVALID_URL"))).toContain("(ERR_INVALID_URL)");
});

test("a port that the platform's fetch refuses is named as such, before anything is sent", async () => {
  const airbyte = createAirbyteClient({ baseUrl: "http://127.0.0.1:6000", apiKey: "the-key" });
  expect(await failureOf(airbyte.listJobs())).toMatchObject({
    ...{ code: "connection", reason: "BAD_PORT", sent: "no", retryable: false, attempts: 1 },
    message: "GET /jobs was not sent (BAD_PORT). `fetch` never uses the port in this address. Choose another one.",
  });
});

test("a proxy that does not connect means that nothing was sent", async () => {
  const cause = Object.assign(new Error("Proxy response (407) !== 200 when HTTP Tunneling"), {
    code: "UND_ERR_ABORTED",
  });
  const { airbyte } = answeringClient([new TypeError("fetch failed", { cause })], one);
  expect(await failureOf(airbyte.listJobs())).toMatchObject({
    ...{ code: "connection", reason: "PROXY_REFUSED", sent: "no" },
    message:
      "GET /jobs was not sent: airbyte.example cannot be reached (PROXY_REFUSED). The proxy in HTTPS_PROXY or HTTP_PROXY refused: check its address, credentials and rules.",
  });
});

test("each time limit says what it waited for", async () => {
  const wait = async (answer: Answer, call = {}) => {
    const failed = failureOf<Error>(answeringClient([answer], { ...one, timeoutMs: 100 }).airbyte.listJobs(call));
    await vi.advanceTimersByTimeAsync(100);
    return (await failed).message;
  };
  expect(await wait(silence())).toBe("GET /jobs was not answered within 100 ms");
  expect(await wait(() => stalledBody(200))).toBe("GET /jobs was answered, but its body did not arrive within 100 ms");
  expect(await wait(silence(), { deadlineMs: 50 })).toBe("GET /jobs did not end within its deadline of 50 ms");
  const { airbyte } = answeringClient([], { ...one, accessToken: () => new Promise(() => {}) });
  const unsent = failureOf<Error>(airbyte.listJobs({ deadlineMs: 50 }));
  await vi.advanceTimersByTimeAsync(50);
  expect((await unsent).message).toBe("GET /jobs was not sent within its deadline of 50 ms");
});

test("whether it was sent is known", async () => {
  const facts = async (error: Error) => failureOf(answeringClient([error], one).airbyte.listJobs());
  expect(await facts(networkError("CERT_HAS_EXPIRED"))).toMatchObject({ sent: "no", retryable: false });
  expect(await facts(networkError("ERR_INVALID_ARG_TYPE"))).toMatchObject({ sent: "maybe", retryable: false });
  expect(await facts(networkError("EPIPE"))).toMatchObject({ sent: "maybe", retryable: true });
});

test.each([
  ["a code of its own", Object.assign(new Error("x"), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
  [
    "a code deep in its causes",
    new Error("a", { cause: new Error("b", { cause: networkError("ENOTFOUND") }) }),
    "ENOTFOUND",
  ],
  [
    "an aggregate of addresses",
    new TypeError("fetch failed", { cause: new AggregateError([networkError("ENETUNREACH")]) }),
    "ENETUNREACH",
  ],
  ["a code that is no code", Object.assign(new Error("x"), { code: "a secret with spaces" }), undefined],
  ["a code with more than a code", Object.assign(new Error("x"), { code: "ECONNREFUSED and a secret" }), undefined],
  ["more than a code before a code", Object.assign(new Error("x"), { code: "a secret ECONNREFUSED" }), undefined],
  ["a number for a code", Object.assign(new Error("x"), { code: 23 }), undefined],
])("the platform's code is read from %s", async (_name, error, reason) => {
  const failure = await failureOf<ConnectionError>(answeringClient([error], one).airbyte.listJobs());
  expect(failure.code).toBe("connection");
  expect(failure.reason).toBe(reason);
});

test("causes that go in a circle, and things that are no errors, are failures like others", async () => {
  const circle = new Error("x");
  circle.cause = circle;
  for (const thrown of [circle, "text", undefined, null, 7, {}]) {
    const throwing = () => Promise.reject(thrown);
    expect(await failureOf(answeringClient([throwing], one).airbyte.listJobs())).toMatchObject({
      code: "connection",
      sent: "maybe",
    });
  }
});

test("a fetch that throws at once, or answers with nothing, is a failure like others", async () => {
  const options = { apiKey: "k", ...one };
  for (const fetch of [
    () => {
      throw networkError("ECONNREFUSED");
    },
    () => undefined,
  ]) {
    const { airbyte } = answeringClient([], options);
    expect(await failureOf(airbyte.GET("/jobs", { fetch } as never))).toBeInstanceOf(ConnectionError);
  }
});

test("an abort that a fetch makes by itself is a lost connection, not the caller's abort", async () => {
  const own = () => Promise.reject(new DOMException("mine", "AbortError"));
  const { airbyte, sent } = answeringClient([own, status(200, { data: [] })], { retryDelayMs: 0 });
  const call = airbyte.listJobs();
  await vi.advanceTimersByTimeAsync(0);
  expect(await call).toEqual({ data: [] });
  expect(sent).toHaveLength(2);
  const body = { connectionId: CONNECTION_ID, jobType: "sync" } as const;
  expect(await failureOf(answeringClient([own]).airbyte.createJob({ body }))).toMatchObject({
    code: "connection",
    sent: "maybe",
    retryable: true,
  });
});

test("an attempt that ran out of time changes nothing of the next one, though its fetch goes on", async () => {
  const bodies: ReadableStreamDefaultController[] = [];
  const bytes = (text: string) => new TextEncoder().encode(text);
  const { airbyte } = answeringClient(
    () => new Response(new ReadableStream({ start: (controller) => void bodies.push(controller) })),
    { timeoutMs: 50, retryDelayMs: 0 },
  );
  const call = airbyte.getJob({ path: { jobId: 2 } });
  await vi.advanceTimersByTimeAsync(60);
  const [late, current] = bodies;
  current?.enqueue(bytes('{"jobId":2}'));
  current?.close();
  late?.enqueue(bytes('{"job'));
  late?.close();
  expect(await call).toEqual({ jobId: 2 });
});

test("a failed attempt leaves no timer", async () => {
  await failureOf(answeringClient([networkError("ECONNRESET")], one).airbyte.listJobs({ deadlineMs: 9_999 }));
  expect(vi.getTimerCount()).toBe(0);
  await failureOf(answeringClient([status(500, { message: "x" })], one).airbyte.listJobs());
  expect(vi.getTimerCount()).toBe(0);
});

test("an aborted attempt leaves no timer, even if its fetch does not hear of the end", async () => {
  const controller = new AbortController();
  const { airbyte } = answeringClient([silence(true)]);
  const failed = failureOf(airbyte.listJobs({ signal: controller.signal, deadlineMs: 9_999 }));
  await vi.advanceTimersByTimeAsync(1);
  expect(vi.getTimerCount()).toBe(2);
  controller.abort();
  await failed;
  expect(vi.getTimerCount()).toBe(0);
});

test("a body that times out is read again where that is safe", async () => {
  const { airbyte, sent } = answeringClient([() => stalledBody(200), status(200, { data: [] })], { timeoutMs: 100 });
  const work = airbyte.listJobs();
  await vi.advanceTimersByTimeAsync(200);
  expect(await work).toEqual({ data: [] });
  expect(sent).toHaveLength(2);
});

test("a limit on one kind of failure does not count the others", async () => {
  const { airbyte, sent } = answeringClient([status(503), status(500), status(200, { data: [] })]);
  const work = airbyte.listJobs();
  await vi.advanceTimersByTimeAsync(100);
  await work;
  expect(sent).toHaveLength(3);
});

test("characters that are cut in two by the network are whole in an error", async () => {
  const bytes = new TextEncoder().encode('{"message":"größe"}');
  const body = new ReadableStream({
    start: (c) => {
      for (const byte of bytes) c.enqueue(Uint8Array.of(byte));
      c.close();
    },
  });
  expect(await messageOf(() => new Response(body, { status: 404 }))).toBe("GET /jobs failed with 404: größe");
});

test("the budget gives back what a retry cost, but never more than it holds", () => {
  const budget = new RetryBudget();
  budget.succeeded(100);
  expect(Array.from({ length: 21 }, () => budget.take(false))).toEqual([...Array(20).fill(5), 0]);
  budget.succeeded(0);
  expect(budget.take(false)).toBe(0);
  for (let i = 0; i < 4; i += 1) budget.succeeded(0);
  expect(budget.take(false)).toBe(5);
  budget.succeeded(10);
  expect([budget.take(true), budget.take(true)]).toEqual([10, 0]);
});
