import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { brokenImports } from "../../scripts/imports/broken-imports.ts";
import { importsOf } from "../../scripts/imports/imports-of.ts";
import { runScript } from "./run-script.ts";

/** What is found in these files. */
function check(files: Record<string, string>): string[] {
  const imports = Object.entries(files).flatMap(([file, text]) => importsOf(file, text));
  return brokenImports(Object.keys(files), imports);
}

test("the command says that the source is as ARCHITECTURE.md says, and fails with what is not", async () => {
  const good = await runScript("check-imports.ts");
  expect(good).toMatchObject({ code: 0, out: expect.stringContaining("all as ARCHITECTURE.md says") });
  const folder = mkdtempSync(join(tmpdir(), "imports-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "a.ts"), 'import "zod";');
  expect(await runScript("check-imports.ts", folder)).toMatchObject({
    code: 1,
    err: "a.ts imports zod, which may only be imported by env.ts\n",
  });
});

test.each([
  [
    "a package by another door",
    { "http/send.ts": 'import { z } from "zod";' },
    "http/send.ts imports zod, which may only",
  ],
  [
    "a package nobody decided on",
    { "client.ts": 'import ms from "ms";' },
    "client.ts imports ms: the core has no such",
  ],
  [
    "http that knows auth",
    { "http/a.ts": 'import type { T } from "../auth/b.ts";', "auth/b.ts": "" },
    "http knows no auth",
  ],
  [
    "a workflow that needs the client",
    { "health.ts": 'import { a } from "./client.ts";', "client.ts": "" },
    "only as a type",
  ],
  [
    "a workflow that loads the client for a type",
    { "health.ts": 'import { type A } from "./client.ts";', "client.ts": "" },
    "only as a type",
  ],
  [
    "code that needs the mock",
    { "a.ts": 'export { b } from "./testing/b.ts";', "testing/b.ts": "" },
    "nothing imports testing",
  ],
  ["a lazy import", { "a.ts": 'const b = () => import("zod");' }, "a.ts imports zod"],
  [
    "a file outside of the sources",
    { "health.ts": 'import { a } from "../bench/a.ts";' },
    "imports ../bench/a.ts, which",
  ],
  [
    "a core that loads a workflow",
    { "client.ts": 'import { a } from "./paginate.ts";', "paginate.ts": "" },
    "only index.ts and workflows import workflows",
  ],
  [
    "a core that knows a workflow",
    { "http/a.ts": 'import type { T } from "../jobs/b.ts";', "jobs/b.ts": "" },
    "http/a.ts imports jobs/b.ts: only index.ts and workflows",
  ],
  [
    "a circle",
    { "a.ts": 'import { b } from "./b.ts";', "b.ts": 'import { a } from "./a.ts";' },
    "import cycle: a.ts \u2192 b.ts \u2192 a.ts",
  ],
  [
    "a part that would be loaded at once",
    { "auth/create-auth.ts": 'import { a } from "./oauth/a.ts";', "auth/oauth/a.ts": "" },
    "auth/create-auth.ts imports auth/oauth/a.ts: only auth/create-auth.ts does, by import()",
  ],
])("%s is refused", (_what, files, says) => {
  expect(check(files as Record<string, string>).join("\n")).toContain(says);
});

test("the part that is loaded later is loaded by the one that needs it", () => {
  const files = { "auth/create-auth.ts": 'void import("./oauth/a.ts");', "auth/oauth/a.ts": "", "client.ts": "" };
  expect(check(files)).toEqual([]);
  expect(check({ ...files, "client.ts": 'void import("./auth/oauth/a.ts");' })).toHaveLength(1);
});

test("workflows are for the entry, and for each other", () => {
  const files = { "paginate.ts": "", "testing/jobs/a.ts": "" };
  const taking = 'export { a } from "./paginate.ts";';
  expect(check({ ...files, "index.ts": taking, "health.ts": taking })).toEqual([]);
  expect(check({ ...files, "testing/a.ts": 'export { a } from "./jobs/a.ts";' })).toEqual([]);
  expect(check({ ...files, "env.ts": taking })).toHaveLength(1);
});

test("what diagnose takes of auth is how a token tells the time", () => {
  const files = { "auth/jwt-times.ts": "", "diagnose/a.ts": 'import "../auth/jwt-times.ts";' };
  expect(check(files)).toEqual([]);
});

test("type imports alone make no import cycle", () => {
  const files = { "a.ts": 'import type { B } from "./b.ts";', "b.ts": 'import { a } from "./a.ts";' };
  expect(check(files)).toEqual([]);
});

const DIRECTIONS = [
  ["errors.ts", "http/send.ts"],
  ["errors/a.ts", "auth/b.ts"],
  ["checks/a.ts", "client.ts"],
  ["redaction/a.ts", "jobs/b.ts"],
  ["cancellation/a.ts", "http/b.ts"],
  ["http/a.ts", "auth/b.ts"],
  ["auth/a.ts", "client.ts"],
  ["auth/token-cache.ts", "http/send.ts"],
  ["auth/token-cache.ts", "auth/oauth/client-credentials.ts"],
  ["generated/a.ts", "errors.ts"],
  ["observe/a.ts", "client.ts"],
  ["jobs/a.ts", "auth/b.ts"],
  ["connections/a.ts", "auth/b.ts"],
  ["paging/a.ts", "auth/b.ts"],
  ["diagnose/a.ts", "auth/token-cache.ts"],
  ["settings.ts", "client.ts"],
  ["settings.ts", "auth/a.ts"],
] as const;

test.each(DIRECTIONS)("%s must not import %s", (from, target) => {
  const up = from.includes("/") ? "../" : "./";
  const [found] = check({ [target]: "", [from]: `import type { T } from "${up}${target}";` });
  expect(found).toContain(`${from} imports ${target}: `);
});

test.each([
  ["a dynamic import by a template", "import(`zod`);"],
  ["a second import on a line", 'import "./errors.ts"; import "zod";'],
  ["an import between texts that look like a comment", 'const a = "src/*";\nimport "zod";\nconst b = "*/x";'],
  ["an import with an odd comment in its list", 'import {\n  z, // it\'s one; two\n} from "zod";'],
  ["a reference to types", '/// <reference types="zod" />'],
  ["a type that is imported in place", 'export const a: import("zod").ZodType | undefined = undefined;'],
])("%s is seen", (_, text) => {
  expect(check({ "errors.ts": "", "client.ts": text }).join()).toContain("client.ts imports zod");
});
