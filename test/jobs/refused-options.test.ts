// Refusals name the function that was called.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { getConnectionHealth } from "../../src/connections/get-connection-health.ts";
import { listConnectionHealth } from "../../src/connections/list-connection-health.ts";
import type { AirbyteClient } from "../../src/index.ts";
import { cancelJob } from "../../src/jobs/cancel-job.ts";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import { getJobStatus } from "../../src/jobs/get-job-status.ts";
import { getJobs } from "../../src/jobs/get-jobs.ts";
import { runJob } from "../../src/jobs/run-job.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { watchJob } from "../../src/jobs/watch-job.ts";
import { answeringClient } from "../support/answering-client.ts";
import { CONNECTION_ID } from "../support/ids.ts";
import { settled } from "../support/settled.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

type Call = (airbyte: AirbyteClient, options: object) => unknown;
const misspelt = { signl: undefined };

test.each<[string, Call]>([
  ["cancelJob", (airbyte, options) => cancelJob(airbyte, 7, options)],
  ["ensureSync", (airbyte, options) => ensureSync(airbyte, CONNECTION_ID, options)],
  ["getConnectionHealth", (airbyte, options) => getConnectionHealth(airbyte, CONNECTION_ID, options)],
  ["getJobs", (airbyte, options) => getJobs(airbyte, options)],
  ["getJobStatus", (airbyte, options) => getJobStatus(airbyte, 7, options)],
  ["listConnectionHealth", (airbyte, options) => listConnectionHealth(airbyte, options)],
  ["runJob", (airbyte, options) => runJob(airbyte, { connectionId: CONNECTION_ID, jobType: "sync" }, options)],
  ["waitForJob", (airbyte, options) => waitForJob(airbyte, 7, options)],
  ["watchJob", (airbyte, options) => watchJob(airbyte, 7, options)],
])("%s refuses an option that it does not know by name", async (name, call) => {
  const { airbyte, sent } = answeringClient(() => ({}));
  const { error } = await settled((async () => call(airbyte, misspelt))());
  expect(error).toMatchObject({
    code: "configuration",
    message: `${name}: unknown option "signl". Did you mean signal?`,
  });
  expect(sent).toHaveLength(0);
});

test("a signal that is null counts as none, as fetch has it; anything else is refused in words", async () => {
  const { airbyte } = answeringClient(() => ({ jobId: 7, status: "succeeded" }));
  const { error: none } = await settled(waitForJob(airbyte, 7, { signal: null as never }));
  expect(none).toBeUndefined();
  const { error } = await settled(waitForJob(airbyte, 7, { signal: {} as never }));
  expect(error).toMatchObject({ code: "configuration", message: "signal must be an AbortSignal" });
});

test.each(["onAbort", "onTimeout"])('%s takes "leave" or "cancel" only', async (name) => {
  const { airbyte, sent } = answeringClient(() => ({}));
  const { error } = await settled(waitForJob(airbyte, 7, { [name]: "stop" }));
  expect(error).toMatchObject({ code: "configuration", message: `${name} must be "leave" or "cancel"` });
  expect(sent).toHaveLength(0);
});

test.each(["false", 0, null])("throwOnFailure is true or false, not %j", async (throwOnFailure) => {
  const { airbyte, sent } = answeringClient(() => ({}));
  const { error } = await settled(waitForJob(airbyte, 7, { throwOnFailure: throwOnFailure as never }));
  expect(error).toMatchObject({ code: "configuration", message: "throwOnFailure must be true or false" });
  expect(sent).toHaveLength(0);
});

test("onStart must be a function, and only ensureSync has it", async () => {
  const { airbyte, sent } = answeringClient(() => ({}));
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID, { onStart: "log" as never }));
  expect(error).toMatchObject({ code: "configuration", message: "onStart must be a function" });
  const { error: unknown } = await settled(waitForJob(airbyte, 7, { onStart: () => {} } as object));
  expect(unknown).toMatchObject({ code: "configuration" });
  expect(sent).toHaveLength(0);
});
