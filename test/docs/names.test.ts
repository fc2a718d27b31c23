// Whatever users can set, call or catch is named where they look for it, and what is named there is there.

import { globSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import * as env from "../../src/env.ts";
import * as core from "../../src/index.ts";
import * as testing from "../../src/testing/index.ts";
import { guides, ROOT, read } from "./documents.ts";
import { inlineCodeOf } from "./fences.ts";

const readme = read("README.md");
const allGuides = guides.map(read).join("\n");

/** The section of README under a heading, without the heading. */
function section(title: string): string {
  return new RegExp(`^## ${title}\n([\\s\\S]*?)^## `, "m").exec(readme)?.[1] ?? "";
}

/** The first cells of a section's tables. */
function firstCells(title: string): string {
  return section(title)
    .split("\n")
    .flatMap((line) => /^\|([^|]*)\|/.exec(line)?.[1] ?? [])
    .join("\n");
}

/** Whether a text has a name in code: names such as `fetch` are words, too. */
function hasCode(text: string, name: string): boolean {
  const code = text.match(/```[\s\S]*?```|`[^`\n]+`/g) ?? [];
  return code.some((each) => new RegExp(`\\b${name}\\b`).test(each));
}

function optionNames(): string[] {
  const file = ts.createSourceFile("options.ts", read("src/options.ts"), ts.ScriptTarget.Latest);
  const options = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === "AirbyteClientOptions");
  return (options?.members ?? []).map(({ name }) => (name && ts.isIdentifier(name) ? name.text : "?"));
}

const isErrorClass = (value: unknown) => typeof value === "function" && value.prototype instanceof core.AirbyteError;
const values = Object.entries({ ...core, ...env, ...testing });
const errorClasses = values.flatMap(([name, value]) => (isErrorClass(value) ? [name] : []));
const functions = values.flatMap(([name, value]) =>
  typeof value === "function" && !isErrorClass(value) && value !== core.AirbyteError ? [name] : [],
);

test("there are options, errors and functions to look for", () => {
  expect(optionNames()).toEqual(expect.arrayContaining(["baseUrl", "clientSecret", "onEvent"]));
  expect(errorClasses).toEqual(expect.arrayContaining(["ApiError", "TokenError"]));
  expect(functions).toEqual(expect.arrayContaining(["ensureSync", "optionsFromEnv", "startMockAirbyte"]));
});

test.each(optionNames())("README's table of options, its section on credentials, or a guide tells of %s", (name) => {
  const places = [firstCells("Options"), section("Credentials"), allGuides];
  expect(places.some((text) => hasCode(text, name))).toBe(true);
});

test.each(optionNames())("llms.txt tells of the option %s", (name) => {
  expect(hasCode(read("llms.txt"), name)).toBe(true);
});

test.each(errorClasses)("README's table of errors has %s", (name) => {
  expect(hasCode(firstCells("Errors"), name)).toBe(true);
});

test.each(errorClasses)("llms.txt tells of the error %s", (name) => {
  expect(hasCode(read("llms.txt"), name)).toBe(true);
});

test.each(functions)("README names the function %s", (name) => {
  expect(hasCode(readme, name)).toBe(true);
});

/** Functions that users meet and do not import. */
const METHODS = ["close", "isType", "onStart", "toJSON"];
/** Names of others: the platform's, Airbyte's in its own events, and those of frameworks, bundlers and libraries. */
const FOREIGN = [
  ...["Console", "fetch", "import", "postMessage", "require"],
  ...["bytesCommitted", "errorMessage", "failureSummary", "recordsCommitted"],
  ...["cacheComponents", "defineEnvVars", "dynamicImportMode", "getSecret", "inlineDynamicImports", "moduleResolution"],
  ...["allowH2", "queryFn", "responseError", "spyOn", "toFake", "undiciFetch", "useAsyncData"],
  ...["connection", "extraErrorDataIntegration"],
];
const namedIn = (file: string, pattern: RegExp) => inlineCodeOf(file).flatMap((code) => code.match(pattern) ?? []);
const wordsOfSource = new Set(globSync("src/**/*.ts", { cwd: ROOT }).flatMap((file) => read(file).match(/\w+/g) ?? []));

test.each(["README.md", "llms.txt", ...guides])("functions that %s calls in its prose are exported", (file) => {
  const known = [...Object.keys({ ...core, ...env, ...testing }), ...METHODS, ...FOREIGN];
  expect(namedIn(file, /(?<![\w.])\w+(?=\()/g).filter((name) => !known.includes(name))).toEqual([]);
});

test.each(["README.md", "llms.txt", ...guides])("names in the prose of %s are names of the source", (file) => {
  const names = namedIn(file, /\b[a-z]+[A-Z]\w*/g);
  expect(names.filter((name) => !wordsOfSource.has(name) && !FOREIGN.includes(name))).toEqual([]);
});
