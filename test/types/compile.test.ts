import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test, vi } from "vitest";
import { publicAnys } from "./public-anys.ts";
import { complaints, typeProgram, typeTests } from "./type-program.ts";

// Scripts and compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "..", "..");
const OF_LIST_METHODS = ["ListMethod(request)", "paginate(method)(request)", "paginate(__1)[]"];
const ENTRIES = [
  ["src/index.ts", OF_LIST_METHODS],
  ["src/env.ts", []],
  ["src/testing/index.ts", []],
] as const;

const program = typeProgram([...typeTests, ...ENTRIES.map(([path]) => join("..", "..", path))]);

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
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const code = Object.values<{ default?: string }>(exports).flatMap(({ default: file }) => file ?? []);
  expect(ENTRIES.map(([path]) => path.replace("src/", "./dist/").replace(".ts", ".js"))).toEqual(code);
  for (const [path, anys] of ENTRIES) expect(publicAnys(program, path), path).toEqual(anys);
});
