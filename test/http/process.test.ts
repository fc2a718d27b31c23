import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("a process whose calls have ended has no timer left and exits at once", { timeout: 60_000 }, async () => {
  const script = fileURLToPath(new URL("../support/one-call.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script], { timeout: 60_000 });
  expect(JSON.parse(stdout)).toEqual([["fulfilled", "rejected", "rejected"], []]);
});
