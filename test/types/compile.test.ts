import { expect, test } from "vitest";
import { publicAnys } from "./public-anys.ts";
import { complaints, typeProgram, typeTests } from "./type-program.ts";

test.each(typeTests)("%s compiles, and what must not compile in it does not", (name) => {
  expect(complaints(typeProgram([name]), name)).toEqual([]);
});

test("a consumer of five methods costs the compiler at most 2,000 instantiations", () => {
  const name = "five-methods.test-d.ts";
  const program = typeProgram([name]);
  expect(complaints(program, name)).toEqual([]);
  expect(program.getInstantiationCount()).toBeGreaterThan(0);
  expect(program.getInstantiationCount()).toBeLessThanOrEqual(2_000);
});

test("nothing that the package exports is any", () => {
  expect(publicAnys(typeProgram(["five-methods.test-d.ts"]))).toEqual([]);
});
