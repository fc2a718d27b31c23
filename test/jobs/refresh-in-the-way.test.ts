// A refresh that runs when a sync is asked for. The server lists it only when asked for refreshes.

import { expect, test } from "vitest";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import { startSync } from "../../src/jobs/start-sync.ts";
import { answeringClient } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { CONNECTION_ID } from "../support/ids.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

fakeTime();

const job = (jobId: number, status: string, jobType = "sync") => ({
  ...{ jobId, status, jobType },
  connectionId: CONNECTION_ID,
});

/** A connection whose last sync has failed, and which refuses another one. */
function refusing(refreshes: () => unknown, last: object[] = [job(7, "failed")]) {
  return answeringClient(
    ({ method, path, query }) => {
      if (method === "POST") return problemAnswer(409, "try-again-later");
      if (path === "/jobs/9") return job(9, "succeeded", "refresh");
      return query.get("jobType") === "refresh" ? refreshes() : { data: last };
    },
    { maxRetries: 0 },
  );
}

test("a refresh that runs is waited for, because it moves the same data", async () => {
  const { airbyte, sent } = refusing(() => ({ data: [job(9, "running", "refresh"), job(5, "succeeded", "refresh")] }));
  const started: unknown[] = [];
  const ensured = ensureSync(airbyte, CONNECTION_ID, { onStart: (start) => void started.push(start) });
  expect((await settled(ensured)).value?.jobId).toBe(9);
  expect(started).toEqual([{ jobId: 9, attached: true }]);
  expect((await settled(startSync(airbyte, CONNECTION_ID))).value).toEqual({ jobId: 9, attached: true });
  expect(sent.filter(({ method }) => method === "POST")).toHaveLength(2);
});

test("the first job of a connection may be a refresh", async () => {
  const { airbyte } = refusing(() => ({ data: [job(9, "running", "refresh")] }), []);
  expect((await settled(startSync(airbyte, CONNECTION_ID))).value).toEqual({ jobId: 9, attached: true });
});

test("a refresh that was queued already was not started here", async () => {
  const { airbyte } = answeringClient(({ method }) =>
    method === "POST" ? job(9, "queued", "refresh") : { data: [job(7, "failed")] },
  );
  expect((await settled(startSync(airbyte, CONNECTION_ID))).value).toEqual({ jobId: 9, attached: true });
});

test.each([
  ["none runs", () => ({ data: [job(6, "succeeded", "refresh")] })],
  ["there was none", () => ({ data: [] })],
  ["the server knows none", () => problemAnswer(422, "unprocessable-entity")],
  ["the server does not know the filter", () => ({ data: [job(6, "running", "sync")] })],
])("a refusal is one when %s", async (_, refreshes) => {
  const { airbyte, sent } = refusing(refreshes);
  const { error } = await settled(ensureSync(airbyte, CONNECTION_ID));
  expect((error as Error).message).toContain("but the connection has no running job");
  expect(sent.filter(({ method }) => method === "POST")).toHaveLength(3);
});
