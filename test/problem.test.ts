import { expect, test } from "vitest";
import { errorOf, parseProblem, readProblem } from "../src/problem.ts";

const problem = {
  ...{ status: 409, type: "error:connection/locked", title: "Connection is locked", detail: null },
  ...{ documentationUrl: null, data: null },
};
const hateoas = (errors: object[]) => ({
  message: "Bad Request",
  _links: { self: { href: "/api/public/v1/jobs", templated: false } },
  _embedded: { errors },
});
const id = "7d1f0d7e-6e0b-4b0a-9d0e-2f1f6a1c0001";
const reference = "https://reference.airbyte.com/reference/errors";

test.each<[string, unknown, object]>([
  ["a problem with nulls", problem, { kind: "problem", message: "Connection is locked", type: problem.type }],
  [
    "a problem with a detail",
    { ...problem, detail: "Somebody locked it" },
    { kind: "problem", message: "Somebody locked it" },
  ],
  [
    "a problem with data",
    { ...problem, detail: "d", data: { message: "Job is not currently running" } },
    { kind: "problem", message: "Job is not currently running", data: { message: "Job is not currently running" } },
  ],
  ["a problem with data that is no object", { ...problem, data: ["x"] }, { data: undefined }],
  [
    "an old problem of type and status only",
    { type: "about:blank", status: 404 },
    { kind: "problem", type: "about:blank", message: undefined },
  ],
  [
    "a problem with a detail only",
    { status: 404, detail: "No such job" },
    { kind: "problem", message: "No such job", detail: "No such job", type: undefined },
  ],
  [
    "a problem whose other members are null",
    { type: null, title: null, status: 400, detail: "Why", data: null },
    { kind: "problem", message: "Why" },
  ],
  [
    "a body of the web framework",
    hateoas([{ message: "Failed to convert", path: "/jobCreateRequest", _links: {} }, { message: "Too long" }]),
    {
      kind: "hateoas",
      message: "Failed to convert (at /jobCreateRequest); Too long",
      errors: [{ message: "Failed to convert", path: "/jobCreateRequest" }, { message: "Too long" }],
    },
  ],
  ["a body of the web framework without reasons", hateoas([]), { kind: "hateoas", message: "Bad Request" }],
  [
    "a body of the web framework with links only",
    { message: "Forbidden", _links: {} },
    { kind: "hateoas", message: "Forbidden" },
  ],
  ["an id only", { errorId: id }, { kind: "error-id", errorId: id }],
  [
    "a known exception",
    { message: "Could not get the user", errorId: id, exceptionStack: [] },
    { kind: "known", message: "Could not get the user", errorId: id },
  ],
  [
    "a known exception of an old server",
    {
      message: "No such thing",
      exceptionClassName: "io.example.X",
      exceptionStack: ["a"],
      rootCauseExceptionStack: ["b"],
    },
    { kind: "known", message: "No such thing" },
  ],
  [
    "load shedding",
    { message: "You are being rate limited." },
    { kind: "message", message: "You are being rate limited." },
  ],
  [
    "an OAuth error",
    { error: "invalid_client", error_description: "Bad secret" },
    { kind: "oauth", message: "Bad secret", oauthError: "invalid_client" },
  ],
  ["an OAuth error without words", { error: "invalid_client" }, { kind: "oauth", message: "invalid_client" }],
  ["any other object", { a: 1 }, { kind: "json", message: '{"a":1}' }],
  ["a list", [1, 2], { kind: "json", message: "[1,2]" }],
  ["a bare text", "no", { kind: "text", message: "no" }],
  ["a bare number", 42, { kind: "json", message: "42" }],
  ["false", false, { kind: "json", message: "false" }],
  ["fields of wrong types", { message: 7, errorId: {}, type: null, title: [] }, { kind: "json" }],
])("%s is read", (_name, body, expected) => {
  expect(parseProblem(JSON.stringify(body))).toMatchObject(expected);
});

test.each([
  ["", undefined],
  [" \n", undefined],
  ["null", undefined],
  ["upstream connect error", { kind: "text", message: "upstream connect error" }],
  ['{"message":"cut of', { kind: "text", message: '{"message":"cut of' }],
  ["<html><head><title> 502 Bad Gateway </title></head></html>", { kind: "html", message: "502 Bad Gateway" }],
  ["<html></html>", { kind: "html", message: undefined }],
])("the text %j is read", (text, expected) => {
  const read = parseProblem(text);
  if (expected === undefined) expect(read).toBeUndefined();
  else expect(read).toMatchObject(expected);
});

test("problems that share a type are told apart by their title", () => {
  expect(parseProblem(JSON.stringify({ ...problem, type: reference, title: "value-not-found" }))).toMatchObject({
    type: reference,
    title: "value-not-found",
  });
});

test("long texts are cut", () => {
  const long = "x".repeat(5_000);
  for (const body of [{ message: long }, { ...problem, detail: long }, { a: long }, long]) {
    expect(parseProblem(JSON.stringify(body))?.message).toHaveLength(1_001);
  }
});

test("hostile bodies do not break the reader", () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  for (const text of [
    deep,
    '{"__proto__":{"message":"x"}}',
    '{"_embedded":{"errors":[null,7,{"message":{}}]}}',
    "<title>",
    "\u0000",
  ]) {
    expect(() => parseProblem(text)).not.toThrow();
  }
});

test.each([
  ["an empty body", "", 502, { type: "about:blank", status: 502, detail: "" }, undefined],
  ["no body", undefined, 501, { type: "about:blank", status: 501, detail: "" }, undefined],
  ["null", null, 500, { type: "about:blank", status: 500, detail: "" }, undefined],
  ["text", "busy", 503, { type: "about:blank", status: 503, detail: "busy" }, { kind: "text", message: "busy" }],
  [
    "a page",
    "<html><title>Bad</title></html>",
    502,
    { type: "about:blank", status: 502, detail: "<html><title>Bad</title></html>" },
    { kind: "html", message: "Bad" },
  ],
])("the error of GET is an object also for %s, which is read as what it was", (_, body, status, error, problem) => {
  expect(errorOf(body, status)).toEqual(error);
  expect(readProblem(structuredClone(errorOf(body, status)))).toEqual(problem);
});

test("a body that is an object is the error as it is", () => {
  const body = { message: "no" };
  expect(errorOf(body, 400)).toBe(body);
});
