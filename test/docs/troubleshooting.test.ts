import { startMockAirbyte } from "airbyte-client/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { read } from "./documents.ts";
import { troublesOf } from "./troubles.ts";
import { troubleshootingTexts } from "./troubleshooting-texts.ts";

const mock = await startMockAirbyte();
afterAll(() => mock.close());
const troubles = troublesOf(mock);

const messages = new Map<string, string>();
beforeAll(async () => {
  for (const [what, cause] of Object.entries(troubles)) {
    const error = await (async () => cause())().catch((thrown: Error) => thrown);
    messages.set(what, (error as Error).message);
  }
}, 60_000);

test.each(Object.keys(troubles))("guides/troubleshooting.md has the text of %s, once", (what) => {
  const message = messages.get(what) ?? "";
  expect(
    troubleshootingTexts.filter(({ pattern }) => pattern.test(message)),
    message,
  ).toHaveLength(1);
});

test.each(troubleshootingTexts)("$text is an error that the client really throws", ({ pattern }) => {
  expect([...messages.values()].filter((message) => pattern.test(message))).not.toEqual([]);
});

test("a row of guides/troubleshooting.md that does not begin with a quoted message tells in words what one sees", () => {
  const rows = read("guides/troubleshooting.md").match(/^\|.*/gm) ?? [];
  const others = rows.filter((row) => !/^(\|---|\| text \||\| `)/.test(row));
  expect(others.length).toBeLessThan(rows.length / 2);
  // A message that lost its quotation marks would begin with a name or a capital letter.
  expect(others.filter((row) => !/^\| (an?|calls|your|Jest says|Node says) /.test(row))).toEqual([]);
});
