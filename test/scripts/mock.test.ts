import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { runScript } from "./run-script.ts";

test.each(["--help", "-h"])("%s says what the mock server takes and starts none", async (flag) => {
  const { code, out, err } = await runScript("mock.ts", flag);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^Usage: npm run mock -- \[--port <number>\] \[--help\]\n/);
  expect(out).toContain("then 8000");
  expect(out).not.toContain("listens");
});

test("an unknown option is refused with the usage", async () => {
  const { code, out, err } = await runScript("mock.ts", "--prot", "9000");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("--prot");
  expect(err).toContain("Usage: npm run mock");
  expect(err).not.toMatch(/^\s+at /m);
});

test.each(["0", "65536", "many"])("the port %s is refused", async (port) => {
  const { code, err } = await runScript("mock.ts", "--port", port);
  expect([code, err]).toEqual([1, `The port must be a whole number from 1 to 65535, not "${port}".\n`]);
});

test("an empty PORT counts as absent", { timeout: 60_000 }, async () => {
  vi.stubEnv("PORT", "");
  const child = spawn(process.execPath, ["scripts/mock.ts"], { cwd: join(import.meta.dirname, "..", "..") });
  vi.unstubAllEnvs();
  onTestFinished(() => void child.kill());
  const said = await new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) stream.once("data", (data) => resolve(String(data)));
  });
  expect(said).toMatch(/^The mock Airbyte server listens on http:\/\/127\.0\.0\.1:80\d\d\./);
});
