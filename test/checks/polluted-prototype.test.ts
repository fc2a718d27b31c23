import { expect, onTestFinished, test } from "vitest";
import { optionsFromEnv } from "../../src/env.ts";
import { createAirbyteClient } from "../../src/index.ts";
import { answeringClient } from "../support/answering-client.ts";

/** What a bad merge of somebody's JSON leaves behind: every object of the program has it. */
function pollute(name: string, value: unknown): void {
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  onTestFinished(() => {
    delete (Object.prototype as Record<string, unknown>)[name];
  });
}

const EVIL = "https://evil.example";

test.each([
  ["baseUrl", EVIL],
  ["tokenUrl", `${EVIL}/token`],
  ["fetch", () => Promise.reject(new Error("the attacker's"))],
  ["headers", { "x-of-somebody": "1" }],
])("%s of a polluted Object.prototype sends no credentials elsewhere", (name, value) => {
  pollute(name, value);
  expect(() => createAirbyteClient({ clientId: "id", clientSecret: "secret" })).toThrow(
    `createAirbyteClient: "${name}" must be a property of the object itself`,
  );
});

test("nor does its variable for the environment", () => {
  pollute("AIRBYTE_BASE_URL", EVIL);
  expect(() => optionsFromEnv({ AIRBYTE_API_KEY: "key" })).toThrow(
    'optionsFromEnv: "AIRBYTE_BASE_URL" must be a property of the object itself',
  );
});

test("a client that was there before goes on, and its methods refuse what such a prototype adds", async () => {
  const { airbyte, sent } = answeringClient([]);
  pollute("baseUrl", EVIL);
  await expect(airbyte.listJobs({})).rejects.toMatchObject({ code: "configuration" });
  expect(sent).toHaveLength(0);
});
