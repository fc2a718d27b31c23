import { expect, test } from "vitest";
import { parseProblem } from "../src/problem.ts";

const read = (body: unknown) => parseProblem(JSON.stringify(body));

test.each([
  "exceptionClassName",
  "exceptionStack",
  "rootCauseExceptionStack",
])("%s alone gives an old server's exception away", (field) => {
  expect(read({ message: "No", [field]: "x" })).toEqual({ kind: "known", message: "No", errorId: undefined });
});

test("every field of a problem is kept", () => {
  const fields = { type: "t", title: "T", detail: "D", documentationUrl: "https://docs.example/t", data: { a: 1 } };
  expect(read({ ...fields, status: 400, errorId: "e" })).toEqual({
    ...fields,
    kind: "problem",
    message: "D",
    errorId: "e",
  });
});

test("a problem with a type or a title only is one", () => {
  expect(read({ type: "t" })).toMatchObject({ kind: "problem", message: "t" });
  expect(read({ title: "T" })).toMatchObject({ kind: "problem", message: "T" });
  expect(read({ type: "t", message: "M" })).toMatchObject({ kind: "problem", message: "M" });
});

test("reasons without words are left out, and the reference is kept beside them", () => {
  const errors = [{ message: " " }, { path: "/a" }, { message: " Too long ", path: " " }];
  expect(read({ message: "Bad Request", errorId: "e", _embedded: { errors } })).toEqual({
    ...{ kind: "hateoas", message: "Too long", errorId: "e" },
    errors: [{ message: "Too long", path: undefined }],
  });
});

test.each([
  ["<TITLE lang=en>Gone</TITLE>", "Gone"],
  ["<title>\n</title>", undefined],
  ["<title>a<b></title>", undefined],
  [`<title>${"x".repeat(200)}</title>`, "x".repeat(200)],
  [`<title>${"x".repeat(201)}</title>`, undefined],
])("the title of the page %s is its message", (page, message) => {
  expect(parseProblem(`\n ${page}`)).toEqual({ kind: "html", message });
});

test("a text of a thousand characters is kept whole, the rest of a longer one is cut off", () => {
  expect(parseProblem("x".repeat(1_000))?.message).toBe("x".repeat(1_000));
  expect(parseProblem("x".repeat(1_001))?.message).toBe(`${"x".repeat(1_000)}…`);
});

test("white space around words is no part of them, and blank words are none", () => {
  expect(parseProblem("  no \n")).toEqual({ kind: "text", message: "no" });
  expect(read({ message: " no " })).toMatchObject({ message: "no" });
  expect(read({ message: " ", errorId: "e" })).toEqual({ kind: "error-id", errorId: "e" });
  expect(read({ error: "invalid_client", error_description: " " })).toMatchObject({ message: "invalid_client" });
});

test("the reasons that old servers give for a refused request are told, without the values that were refused", () => {
  const body = {
    message: "Some properties contained invalid input.",
    exceptionClassName: "x",
    validationErrors: [
      { propertyPath: "listJobs.limit", message: "must be less than or equal to 100", invalidValue: "101" },
      { message: "no" },
      { propertyPath: "x" },
      7,
    ],
  };
  expect(read(body)).toMatchObject({
    kind: "known",
    message: "Some properties contained invalid input. must be less than or equal to 100 (at listJobs.limit); no",
    errors: [{ message: "must be less than or equal to 100", path: "listJobs.limit" }, { message: "no" }],
  });
  expect(JSON.stringify(read(body))).not.toContain("101");
  expect(read({ ...body, validationErrors: [] })?.message).toBe("Some properties contained invalid input.");
  expect(read({ ...body, validationErrors: "x" })?.errors).toBeUndefined();
});

test("the details of a known error are its data", () => {
  const body = { message: "Could not validate", errorId: "e1", details: { stream: "orders", reason: "cursor" } };
  expect(read(body)).toMatchObject({ kind: "known", message: "Could not validate", data: body.details });
  expect(read({ ...body, details: "no object" })).toMatchObject({ kind: "known", data: undefined });
});
