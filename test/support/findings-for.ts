import { expect } from "vitest";
import { type Diagnosis, diagnose } from "../../src/diagnose.ts";
import type { AirbyteClientOptions } from "../../src/index.ts";
import type { MockAirbyte, MockOptions } from "../../src/testing/index.ts";
import { startedMock } from "../testing/mock-caller.ts";
import { clientOfMock } from "./client-of-mock.ts";

export const WRONG_SECRET = "wrong-secret-0123456789";

/** What was found, as "severity code: message"; the mock's origin reads http://airbyte, its host in parentheses HOST, error ids read ID. */
export interface Found {
  diagnosis: Diagnosis;
  found: string[];
  mock: MockAirbyte;
}

/** Diagnoses a client of a mock. Every finding has to be one line that ends like a sentence, without a secret. */
export async function findingsFor(
  mockOptions: MockOptions,
  options: (mock: MockAirbyte) => Partial<AirbyteClientOptions> = () => ({}),
  prepare: (mock: MockAirbyte) => void = () => {},
): Promise<Found> {
  const mock = await startedMock(mockOptions);
  prepare(mock);
  const diagnosis = await diagnose(clientOfMock(mock, options(mock)));
  const text = JSON.stringify(diagnosis);
  for (const secret of [mock.clientSecret, mock.apiKey, WRONG_SECRET]) expect(text).not.toContain(secret);
  const found = diagnosis.findings.map(({ code, severity, message }) => {
    expect(message).toMatch(/^[^\n]+\.$/);
    const plain = message
      .replaceAll(mock.url, "http://airbyte")
      .replaceAll(`server (${new URL(mock.url).host})`, "server (HOST)")
      .replace(/errorId [\da-f-]{36}/, "errorId ID");
    return `${severity} ${code}: ${plain}`;
  });
  return { diagnosis, found, mock };
}
