import { expect } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import type { AirbyteClientOptions } from "../../src/options.ts";
import { answeringClient } from "./answering-client.ts";

/** What diagnose finds about an error, on a server where everything is in order, as "code: message". */
export async function findingsAbout(error: unknown, options: AirbyteClientOptions = {}): Promise<string[]> {
  const { airbyte } = answeringClient(({ path }) => (path === "/health" ? {} : { data: [{}] }), {
    baseUrl: "http://localhost:8000",
    ...options,
  });
  const { findings } = await diagnose(airbyte, { error });
  expect(findings.every(({ severity }) => severity === "error")).toBe(true);
  return findings.map(({ code, message }) => `${code}: ${message}`);
}
