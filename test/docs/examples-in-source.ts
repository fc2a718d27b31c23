import { globSync } from "node:fs";
import * as env from "../../src/env.ts";
import * as core from "../../src/index.ts";
import * as testing from "../../src/testing/index.ts";
import { ROOT, read } from "./documents.ts";
import type { Fence } from "./fences.ts";

/** What examples in comments use without a word: what the package exports, and values of their readers. */
const AT_HAND = [
  `import { ${Object.keys(core)} } from "airbyte-client";`,
  `import { ${Object.keys(env)} } from "airbyte-client/env";`,
  `import { ${Object.keys(testing)} } from "airbyte-client/testing";`,
  'import type { ConnectionHealth, CreateSourceRequest, Schemas } from "airbyte-client";',
  "declare const clientId: string, clientSecret: string, jobId: number;",
  'declare const dispatcher: object, response: import("node:http").ServerResponse;',
  'declare const body: CreateSourceRequest["body"], findSource: (name: string) => Promise<Schemas.SourceResponse>;',
  "declare let source: Schemas.SourceResponse;",
  // Newer than the `lib` of this repository.
  "declare const Array: { fromAsync<T>(rows: AsyncIterable<T>): Promise<T[]> };",
].join(" ");

/** The examples in the comments of src/, which editors show. */
export function examplesInSource(): Fence[] {
  return globSync("src/**/*.ts", { cwd: ROOT }).flatMap(examplesOf);
}

function examplesOf(file: string): Fence[] {
  const text = read(file);
  // An address is an example of the contract's, for a text.
  return [...text.matchAll(/^ *\* @example(?! https?:)(.*\n(?: *\*(?!\/).*\n)*)/gm)].map(({ 1: lines = "", index }) => {
    const code = lines.replaceAll(/^ *\* ?/gm, "");
    // In a function, an example may return, and have names of its own.
    const wrapped = `${AT_HAND} async function example(): Promise<unknown> {\n${code}return undefined; }`;
    return { place: `${file}:${text.slice(0, index).split("\n").length}`, info: "ts", code: wrapped };
  });
}
