import { expect, test } from "vitest";
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
