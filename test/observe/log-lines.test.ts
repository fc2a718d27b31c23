import { expect, test } from "vitest";
import { answeringClient, status } from "../support/answering-client.ts";

/** The log lines of one call, with their levels. */
async function linesOf(answers: Parameters<typeof answeringClient>[0], options: object): Promise<string[]> {
  const lines: string[] = [];
  const line = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
  const logger = { debug: line("debug"), info: line("info"), warn: line("warn"), error: line("error") };
  const { airbyte } = answeringClient(answers, { ...options, logger });
  await airbyte.listJobs().catch(() => {});
  return lines;
}

test("a key that is refused is an error, since no other can be had", async () => {
  expect(await linesOf([status(401)], {})).toEqual([
    "error Authentication failed: GET /jobs was refused, and is not sent again",
  ]);
});

test("a call that goes through with the key instead of a token is a warning", async () => {
  const credentials = { clientId: "id", clientSecret: "some-secret", apiKey: "the-key", fallbackToApiKey: true };
  const lines = await linesOf([status(400, { message: "no" }), status(200, { data: [] })], credentials);
  expect(lines.map((line) => line.split(": ")[0])).toEqual([
    "error Token refresh failed",
    "warn No OAuth token, using apiKey instead",
  ]);
});
