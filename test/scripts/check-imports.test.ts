import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const script = fileURLToPath(new URL("../../scripts/check-imports.ts", import.meta.url));

function check(files?: Record<string, string>): { status: number | null; says: string } {
  const folder = files && mkdtempSync(join(tmpdir(), "imports-"));
  if (folder) onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files ?? {})) {
    const path = join(folder as string, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...(folder ? [folder] : [])], {
    encoding: "utf8",
  });
  return { status, says: stdout + stderr };
}

test("the source is as ARCHITECTURE.md says", () => {
  expect(check()).toMatchObject({ status: 0 });
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
    "code that needs the mock",
    { "a.ts": 'export { b } from "./testing/b.ts";', "testing/b.ts": "" },
    "nothing imports testing",
  ],
  ["a lazy import", { "a.ts": 'const b = () => import("zod");' }, "a.ts imports zod"],
  [
    "a circle",
    { "a.ts": 'import { b } from "./b.ts";', "b.ts": 'import { a } from "./a.ts";' },
    "circle: a.ts \u2192 b.ts \u2192 a.ts",
  ],
])("%s is refused", (_what, files, says) => {
  const found = check(files as Record<string, string>);
  expect(found.status).toBe(1);
  expect(found.says).toContain(says);
});

test("a circle of types alone is none", () => {
  const files = { "a.ts": 'import type { B } from "./b.ts";', "b.ts": 'import { a } from "./a.ts";' };
  expect(check(files).status).toBe(0);
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
  ["auth/token-cache.ts", "auth/client-credentials.ts"],
  ["generated/a.ts", "errors.ts"],
] as const;

test.each(DIRECTIONS)("%s must not import %s", (from, target) => {
  const up = from.includes("/") ? "../" : "./";
  const { status, says } = check({ [target]: "", [from]: `import type { T } from "${up}${target}";` });
  expect(says).toContain(`${from} imports ${target}: `);
  expect(status).toBe(1);
});

test.each([
  ["a dynamic import by a template", "import(`zod`);"],
  ["a second import on a line", 'import "./errors.ts"; import "zod";'],
  ["an import between texts that look like a comment", 'const a = "src/*";\nimport "zod";\nconst b = "*/x";'],
  ["an import with an odd comment in its list", 'import {\n  z, // it\'s one; two\n} from "zod";'],
  ["a type that is imported in place", 'export const a: import("zod").ZodType | undefined = undefined;'],
])("%s is seen", (_, text) => {
  expect(check({ "errors.ts": "", "client.ts": text }).says).toContain("client.ts imports zod");
});
