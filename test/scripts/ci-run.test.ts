import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stage } from "./stage.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const CHECKS = [
  ...["npm ci", "npm test", "npm run lint", "npm run typecheck", "npm run check:imports"],
  ...["npm run generate -- --check", "npm run spec:check", "npm run check:unused", "npm run check:docs"],
  ...["npm run check:workflows", "npx tsc --noEmit --project tools"],
];

test.each([0, ...CHECKS.map((_, index) => index + 1)])(".ci/run ends with the check that fails (%i)", (fails) => {
  const { home, run } = stage(["npm", "npx"], fails);
  cpSync(join(ROOT, ".ci"), join(home, "project", ".ci"), { recursive: true });
  const { status, called } = run([join(home, "project", ".ci", "run")], home);
  expect(called).toEqual(fails === 0 ? CHECKS : CHECKS.slice(0, fails));
  expect(status === 0).toBe(fails === 0);
});
