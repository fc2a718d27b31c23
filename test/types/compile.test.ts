import ts from "typescript";
import { expect, test, vi } from "vitest";
import { publicAnys } from "./public-anys.ts";
import { complaints, typeProgram, typeTests } from "./type-program.ts";

// Scripts and compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const program = typeProgram(typeTests);

test.each(typeTests)("%s compiles, and what must not compile in it does not", (name) => {
  expect(complaints(program, name)).toEqual([]);
});

test("mistakes are told with the names of the API's types", () => {
  const checker = program.getTypeChecker();
  const [file] = program.getSourceFiles().filter(({ fileName }) => fileName.endsWith("/answers.test-d.ts"));
  const job = file?.statements
    .filter(ts.isVariableStatement)
    .map(({ declarationList }) => declarationList.declarations[0])[1];
  expect(job && `${job.name.getText()}: ${checker.typeToString(checker.getTypeAtLocation(job))}`).toBe(
    "job: JobResponse",
  );
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
