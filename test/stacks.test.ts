import { expect, test } from "vitest";
import { type AirbyteClient, ConfigurationError, getJobs, paginate, waitForJob } from "../src/index.ts";
import { type Answer, answeringClient, failureOf, networkError, silence, status } from "./support/answering-client.ts";
import { collect } from "./support/collect.ts";
import { job } from "./support/job-of.ts";

const once = { maxRetries: 0 };

/** Asks as a user's own code would: the test looks for its name in the stack. */
async function askedByTheUser(ask: (airbyte: AirbyteClient) => Promise<unknown>, answer: Answer, options = {}) {
  const { airbyte } = answeringClient([answer], { ...once, ...options });
  return await ask(airbyte);
}

const list = (airbyte: AirbyteClient) => airbyte.listJobs();
const oauth = { clientId: "id", clientSecret: "a-secret" };

test.each<[string, Parameters<typeof askedByTheUser>]>([
  ["an error status", [list, status(503)]],
  ["a lost connection", [list, networkError("ECONNRESET")]],
  ["a time limit of an attempt", [(airbyte) => airbyte.listJobs({ timeoutMs: 1 }), silence()]],
  ["a deadline", [(airbyte) => airbyte.listJobs({ deadlineMs: 1 }), silence()]],
  ["an answer that is no data", [list, new Response("<html>")]],
  ["a token that is refused", [list, status(400, {}), oauth]],
  ["a page", [(airbyte) => collect(paginate(airbyte.listJobs)), status(503)]],
  ["a list of jobs", [(airbyte) => getJobs(airbyte), networkError("ECONNRESET")]],
  ["a wait for a job", [(airbyte) => waitForJob(airbyte, 1), status(404)]],
  ["a wait that runs out of time", [(airbyte) => waitForJob(airbyte, 1, { timeoutMs: 1 }), silence()]],
])("the stack of an error leads to who asked: %s", async (_what, given) => {
  const error = await failureOf<Error>(askedByTheUser(...given));
  expect(error.stack).toContain(`${error.name}: ${error.message}`);
  expect(error.stack).toContain("askedByTheUser");
});

test("what a caller's own function refused keeps the place where it did", async () => {
  function insideOwnFetch(): never {
    throw new ConfigurationError("No gateway for this tenant");
  }
  const error = await failureOf<Error>(askedByTheUser(list, insideOwnFetch));
  expect(error.stack).toContain("insideOwnFetch");
});

test("an error of a caller's own that cannot be changed is thrown as it is", async () => {
  const frozen = Object.freeze(new ConfigurationError("no tenant"));
  const fetch = () => Promise.reject(frozen);
  expect(await failureOf(askedByTheUser(list, fetch))).toBe(frozen);
});

test("an error that is thrown again and again does not grow without end", async () => {
  const again = new ConfigurationError("no tenant");
  const { airbyte } = answeringClient(() => Promise.reject(again));
  for (let count = 0; count < 500; count += 1) {
    const caller = new Function("ask", `return async function caller${count}() { return await ask(); }`);
    await failureOf(caller(() => airbyte.listJobs())());
  }
  expect(again.stack?.length).toBeLessThan(7_000);
  expect(again.stack).toContain("caller0");
});

test("what a callback threw leads to the callback and to who waits", async () => {
  const { airbyte } = answeringClient(({ path }) => (path === "/jobs/7" ? job("running") : status(400)));
  async function insideOnUpdate() {
    await airbyte.listTags();
  }
  async function waitedByTheUser() {
    return await waitForJob(airbyte, 7, { onUpdate: insideOnUpdate });
  }
  const { stack = "" } = await failureOf<Error>(waitedByTheUser());
  expect(stack).toContain("insideOnUpdate");
  expect(stack).toContain("waitedByTheUser");
  const lines = stack.split("\n");
  expect(new Set(lines).size).toBe(lines.length);
});

test("the reason of an abort stays as it is, even if it is an error of this package", async () => {
  const reason = await failureOf<Error>(askedByTheUser(list, status(503)));
  const { stack } = reason;
  const aborted = await failureOf<Error>(
    askedByTheUser((airbyte) => airbyte.listJobs({ signal: AbortSignal.abort(reason) }), silence()),
  );
  expect(aborted).toBe(reason);
  expect(aborted.stack).toBe(stack);
});
