import { expect, test, vi } from "vitest";
import { publicAnys } from "./public-anys.ts";
import { complaints, typeProgram, typeTests } from "./type-program.ts";

// Scripts and compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const program = typeProgram(typeTests);

test.each(typeTests)("%s compiles, and what must not compile in it does not", (name) => {
  expect(complaints(program, name)).toEqual([]);
});

test("a consumer of five methods costs the compiler at most 2,000 instantiations", () => {
  const name = "five-methods.test-d.ts";
  const alone = typeProgram([name]);
  expect(complaints(alone, name)).toEqual([]);
  expect(alone.getInstantiationCount()).toBeGreaterThan(0);
  expect(alone.getInstantiationCount()).toBeLessThanOrEqual(2_000);
});

test("nothing that the package exports is any, but for what a list method takes before it is known which", () => {
  const ofListMethods = ["ListMethod(request)", "paginate(method)(request)", "paginate(__1)[]"];
  expect(publicAnys(program)).toEqual(ofListMethods);
});
