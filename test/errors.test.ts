import { inspect } from "node:util";
import { expect, test } from "vitest";
import * as own from "../src/errors.ts";
import { isAirbyteError } from "../src/index.ts";
import { answeringClient, failureOf, networkError, status } from "./support/answering-client.ts";

// The query makes it another module: a second copy of the package, as two versions in one node_modules are.
const other: typeof own = await import(/* @vite-ignore */ `${"../src/errors.ts"}?copy`);

const call = { method: "GET", path: "/jobs", operationId: "listJobs", attempts: 2 };
const api = (facts: Partial<own.ApiErrorFacts>) =>
  new own.ApiError("It failed", { ...call, status: 500, unknownRoute: false, ...facts });
const job = { jobId: 1, status: "failed", jobType: "sync", startTime: "2026-09-14T06:00Z", connectionId: "c" } as const;
const errors: own.AnyAirbyteError[] = [
  new own.ConfigurationError("m"),
  new own.ClientClosedError(),
  new own.TokenError("m", { kind: "rejected", status: 401 }),
  api({ problem: { kind: "problem", title: "state-conflict" }, requestId: "r" }),
  new own.ConnectionError("m", { ...call, sent: "no", reason: "ECONNREFUSED", retryable: true }),
  new own.TimeoutError("m", { ...call, phase: "body", limitMs: 1 }),
  new own.RedirectError("m", { ...call, status: 302, targetOrigin: "https://a.example" }),
  new own.ResponseParseError("m", { ...call, status: 200 }),
  new own.JobError("m", { job }),
];
const classes = Object.values(own).filter((value) => value !== own.AirbyteError);

test("errors made by one copy of the package are recognised by another, each by its class only", () => {
  expect(other.ApiError).not.toBe(own.ApiError);
  for (const error of errors) {
    expect(error).toBeInstanceOf(other.AirbyteError);
    expect(isAirbyteError(error)).toBe(true);
    for (const each of classes) {
      const twin = other[each.name as keyof typeof own];
      expect(error instanceof twin, `${error.name} as ${each.name}`).toBe(each.name === error.name);
      expect(error instanceof each).toBe(each.name === error.name);
    }
  }
});

test.each([
  [null],
  [undefined],
  [7],
  ["ApiError"],
  [{}],
  [{ name: "ApiError" }],
  [new Error("x")],
  [new TypeError("x")],
])("%s is no error of ours", (value) => {
  expect(value instanceof (own.AirbyteError as unknown as typeof Error)).toBe(false);
  expect(value instanceof (own.ApiError as unknown as typeof Error)).toBe(false);
  expect(isAirbyteError(value)).toBe(false);
});

test("isAirbyteError recognises errors of another copy of the package", () => {
  expect(isAirbyteError(new other.ClientClosedError())).toBe(true);
  expect(isAirbyteError(new other.TokenError("m", { kind: "rejected" }))).toBe(true);
});

test("a class of the caller's that extends one of ours holds its own only", () => {
  class Mine extends own.ApiError {}
  expect(api({}) instanceof Mine).toBe(false);
  const mine = new Mine("m", { ...call, status: 404, unknownRoute: false });
  expect(mine instanceof Mine).toBe(true);
  expect(mine).toBeInstanceOf(own.ApiError);
});

test.each(
  errors.map((error) => [error.name, error] as const),
)("%s survives a structured clone with its facts", (name, error) => {
  const clone = structuredClone(error) as Error & { cause: Record<string, unknown> };
  expect(clone).toBeInstanceOf(Error);
  expect(clone.message).toBe(error.message);
  expect(clone.stack).toContain(name);
  expect(clone.cause).toMatchObject({ name, code: error.code });
  if ("status" in error) expect(clone.cause.status).toBe(error.status);
});

test.each(
  errors.map((error) => [error.name, error] as const),
)("%s is plain data in JSON and readable when printed", (name, error) => {
  const json = JSON.parse(JSON.stringify(error));
  expect(json).toMatchObject({ name, code: error.code, message: error.message, retryable: error.retryable });
  expect(json.stack).toBeUndefined();
  for (const text of [inspect(error), inspect(error, { depth: 10, showHidden: true }), inspect({ nested: error })]) {
    expect(text).toContain(`${name}: ${error.message}`);
    expect(text).toContain(`code: '${error.code}'`);
  }
  expect(String(error)).toBe(`${name}: ${error.message}`);
  expect(Object.keys(error)).toContain("code");
});

test("the code tells the classes apart", () => {
  expect(new Set(errors.map(({ code }) => code)).size).toBe(errors.length);
});

test.each<[Partial<own.ApiErrorFacts>, boolean]>([
  [{ status: 400 }, false],
  [{ status: 401 }, false],
  [{ status: 403 }, false],
  [{ status: 404 }, false],
  [{ status: 408 }, true],
  [{ status: 409 }, false],
  [{ status: 409, problem: { kind: "problem", title: "try-again-later" }, operationId: "createJob" }, true],
  [{ status: 409, problem: { kind: "problem", title: "try-again-later" }, operationId: "updateTag" }, false],
  [{ status: 409, problem: { kind: "problem", title: "state-conflict" } }, false],
  [{ status: 422 }, false],
  [{ status: 429 }, true],
  [{ status: 500 }, true],
  [{ status: 500, problem: { kind: "problem", title: "unexpected-problem" } }, false],
  [{ status: 501 }, false],
  [{ status: 502 }, true],
  [{ status: 503 }, true],
  [{ status: 504 }, true],
  [{ status: 505 }, false],
  [{ status: 521 }, true],
])("retryable of %j is %s", (facts, retryable) => {
  expect(api(facts).retryable).toBe(retryable);
});

test("isType takes a type, a title, or the end of a type", () => {
  const type = "https://reference.airbyte.com/reference/errors#resource-not-found";
  const error = api({ problem: { kind: "problem", type, title: "Not Found" } });
  expect([type, "Not Found", "resource-not-found"].map((name) => error.isType(name))).toEqual([true, true, true]);
  expect(["not-found", "found", "", "reference"].map((name) => error.isType(name))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(api({}).isType("resource-not-found")).toBe(false);
});

test("attempts, request id, error id and Retry-After of the last answer are on the error", async () => {
  const headers = { "x-request-id": "r-2", "retry-after": "0" };
  const { airbyte } = answeringClient([status(503), status(503, { errorId: "e-1" }, headers)], { maxRetries: 1 });
  const error = await failureOf<Error>(airbyte.listJobs({ query: { limit: 1 } }));
  expect(error).toMatchObject({
    attempts: 2,
    requestId: "r-2",
    errorId: "e-1",
    retryAfterMs: 0,
    path: "/jobs",
    method: "GET",
  });
  expect(error.message).toContain("GET /jobs failed with 503");
  expect(error.message).toContain("e-1");
});

test.each([
  "x-request-id",
  "x-amzn-requestid",
  "cf-ray",
  "x-correlation-id",
])("the request id is read from %s", async (name) => {
  const { airbyte } = answeringClient([status(404, {}, { [name]: "id-1" })]);
  expect(await failureOf(airbyte.listJobs())).toMatchObject({ requestId: "id-1" });
});

const framework = { message: "Forbidden", _links: {}, _embedded: { errors: [{ message: "Forbidden" }] } };
test.each([
  ["a 403 of the web framework", 403, framework, true, "does not know this route"],
  ["a 404 of the web framework", 404, framework, true, "does not know this route"],
  ["a 403 of Airbyte's own", 403, { title: "forbidden", type: "x", status: 403 }, false, "role"],
  ["a 404 of Airbyte's own", 404, { title: "resource-not-found", type: "x", status: 404 }, false, ""],
  ["an empty 403", 403, undefined, false, "role"],
])("%s says what it means", async (_name, code, body, unknownRoute, words) => {
  const { airbyte } = answeringClient([status(code, body)]);
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(error).toMatchObject({ code: "api", status: code, unknownRoute });
  expect(error.message).toContain(words);
});

test.each([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
])("%s was not sent, and the error says what to check", async (code) => {
  const { airbyte } = answeringClient([networkError(code)], { maxRetries: 0 });
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(error).toMatchObject({ code: "connection", sent: "no", reason: code, retryable: true });
  expect(error.message).toContain("baseUrl");
});

test("an error that gets no text, or another value as its text, keeps its kind", () => {
  const of = (message: unknown) => new own.TokenError(message as string, { kind: "rejected" });
  expect(of(undefined)).toMatchObject({ message: "", kind: "rejected" });
  expect(of(7)).toMatchObject({ message: "7", kind: "rejected" });
});

test("no name in what is refused makes another line", () => {
  expect(new own.ConfigurationError("a\u001b[31m\nb\n- c").message).toBe("a [31m b - c");
});

test("a library that takes foreign errors for errors makes none of them ours", () => {
  const isError = { configurable: true, value: (value: unknown) => String(value).includes("Error") };
  Object.defineProperty(Error, Symbol.hasInstance, isError);
  try {
    expect(new TypeError("x") instanceof own.ApiError).toBe(false);
  } finally {
    Reflect.deleteProperty(Error, Symbol.hasInstance);
  }
});
