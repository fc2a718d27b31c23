import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SUITE = join(import.meta.dirname, "suite");

/** A case as its file has it. */
export interface DeclaredCase {
  readonly name: string;
  readonly needsSecret: boolean;
}

/**
 * The cases in the files of the suite, whether it runs them or not. Read as text: to import them would need the package, which is
 * installed elsewhere.
 */
export function declaredCases(): DeclaredCase[] {
  const text = globSync("*-cases.ts", { cwd: SUITE }).map((file) => readFileSync(join(SUITE, file), "utf8"));
  const found = text.join("\n").matchAll(/^ {4}name: "(.+)",\n {4}(needsSecret: true)?/gm);
  const cases = [...found].map(([, name = "", secret]) => ({ name, needsSecret: secret !== undefined }));
  if (cases.length === 0) throw new Error(`There is no case in ${SUITE}`);
  return cases;
}
