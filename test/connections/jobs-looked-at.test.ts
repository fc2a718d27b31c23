// How many jobs are asked for, and when older ones are.
import { expect, test } from "vitest";
import { getConnectionHealth } from "../../src/connections/get-connection-health.ts";
import { acmeConnection } from "../support/acme-connection.ts";
import { answeringClient, status } from "../support/answering-client.ts";

const { connectionId } = acmeConnection(1);

/** A client of a server whose newest jobs these are, by their statuses; the query of every request for jobs. An old server knows no refreshes. */
function serverOf(statuses: readonly string[], types: string | readonly string[] = "sync", isOld = false) {
  const all = statuses.map((status, index) => ({
    ...{ jobId: 100 - index, connectionId, jobType: typeof types === "string" ? types : types[index], status },
    startTime: new Date(Date.UTC(2026, 8, 14) - index * 3_600_000).toISOString(),
  }));
  const { airbyte, sent } = answeringClient(({ path, query }) => {
    if (path !== "/jobs") return { ...acmeConnection(1), schedule: { scheduleType: "manual" } };
    const [wanted, type] = [query.get("status"), query.get("jobType")];
    if (type && isOld) return status(422, { type: "error:unprocessable-entity", title: "unprocessable-entity" });
    const found = all.filter((job) => (type ? job.jobType === type : job.jobType !== "refresh"));
    return { data: found.filter((job) => !wanted || job.status === wanted).slice(0, Number(query.get("limit"))) };
  });
  const queries = () => sent.slice(1).map(({ query }) => Object.fromEntries(query));
  return { airbyte, queries };
}

test.each([1, 100])("%i jobs may be asked for", async (jobs) => {
  const { airbyte, queries } = serverOf(["succeeded"]);
  await expect(getConnectionHealth(airbyte, connectionId, { jobs })).resolves.toMatchObject({ jobsSeen: 1 });
  expect(queries()).toEqual([{ limit: String(jobs), connectionId, orderBy: "createdAt|DESC" }]);
});

test("the newest ten jobs are looked at unless told otherwise", async () => {
  const { airbyte, queries } = serverOf(["succeeded"]);
  await getConnectionHealth(airbyte, connectionId);
  expect(queries()).toEqual([{ limit: "10", connectionId, orderBy: "createdAt|DESC" }]);
});

test.each([101, 0, 1.5, Number.NaN])("%d jobs may not", async (jobs) => {
  const { airbyte, queries } = serverOf(["succeeded"]);
  await expect(getConnectionHealth(airbyte, connectionId, { jobs })).rejects.toMatchObject({
    code: "configuration",
    message: `jobs must be a whole number from 1 to 100, not ${jobs}`,
  });
  expect(queries()).toHaveLength(0);
});

test("one success among the newest jobs is enough not to ask for older ones", async () => {
  const { airbyte, queries } = serverOf(["failed", "failed", "succeeded", "succeeded"]);
  const health = await getConnectionHealth(airbyte, connectionId, { jobs: 3 });
  expect(health).toMatchObject({ status: "failing", syncs: { lastSuccess: { jobId: 98 } } });
  expect(queries().map((query) => query.jobType ?? query.status)).toEqual([undefined, "refresh"]);
});

test("a success that is no sync does not tell when the last sync succeeded", async () => {
  const { airbyte, queries } = serverOf(["succeeded", "succeeded"], "reset");
  await getConnectionHealth(airbyte, connectionId, { jobs: 2 });
  expect(queries()[1]).toEqual({
    limit: "20",
    status: "succeeded",
    connectionId,
    orderBy: "createdAt|DESC",
  });
});

test("a refresh is a success, also one before the newest jobs and behind a reset", async () => {
  const { airbyte } = serverOf(["failed", "succeeded", "succeeded"], ["sync", "reset", "refresh"]);
  const health = await getConnectionHealth(airbyte, connectionId, { jobs: 1 });
  expect(health).toMatchObject({ status: "degraded", jobsSeen: 1, syncs: { lastSuccess: { jobId: 98 } } });
});

test("what seems to be failing may have been refreshed since, or be refreshed now", async () => {
  const failed = ["failed", "failed"];
  const types = ["refresh", "sync", "sync"];
  const refreshed = serverOf(["succeeded", ...failed], types);
  expect(await getConnectionHealth(refreshed.airbyte, connectionId)).toMatchObject({
    ...{ status: "degraded", jobsSeen: 3 },
    syncs: { consecutiveFailures: 0, lastSuccess: { jobId: 100, jobType: "refresh" } },
  });
  const refreshing = serverOf(["running", ...failed], types);
  expect(await getConnectionHealth(refreshing.airbyte, connectionId)).toMatchObject({
    ...{ status: "running", currentJob: { jobId: 100 } },
  });
});

test("one failure is enough to look for a refresh after it", async () => {
  const types = ["refresh", "sync", "sync"];
  const { airbyte } = serverOf(["succeeded", "failed", "succeeded"], types);
  expect(await getConnectionHealth(airbyte, connectionId)).toMatchObject({ syncs: { consecutiveFailures: 0 } });
});

test("with refreshes, too, no more jobs are looked at than were asked for, and the newest success before them is told", async () => {
  const types = ["sync", "refresh", "refresh", "sync", "refresh"];
  const { airbyte } = serverOf(["failed", "failed", "failed", "succeeded", "succeeded"], types);
  const health = await getConnectionHealth(airbyte, connectionId, { jobs: 2 });
  expect(health).toMatchObject({ status: "failing", jobsSeen: 2, syncs: { failed: 2, lastSuccess: { jobId: 97 } } });
  const last = serverOf(["failed", "failed", "succeeded", "succeeded"], ["sync", "refresh", "refresh", "sync"]);
  expect(await getConnectionHealth(last.airbyte, connectionId, { jobs: 1 })).toMatchObject({
    syncs: { lastSuccess: { jobId: 98 } },
  });
});

test("a sync that is overdue may be a refresh that runs", async () => {
  const now = Date.now();
  const job = (jobId: number, jobType: string, state: string, hours: number) => ({
    ...{ jobId, jobType, connectionId, status: state },
    startTime: new Date(now - hours * 3_600_000).toISOString(),
  });
  const schedule = { scheduleType: "cron", cronExpression: "0 0 * * * ? UTC" };
  const { airbyte } = answeringClient(({ path, query }) => {
    if (path !== "/jobs") return { ...acmeConnection(1), schedule };
    return { data: [query.get("jobType") ? job(9, "refresh", "running", 2) : job(8, "sync", "succeeded", 5)] };
  });
  const health = await getConnectionHealth(airbyte, connectionId);
  expect(health).toMatchObject({ status: "running", currentJob: { jobId: 9 } });
});

test("a server that refuses to be asked for refreshes, and one that does not know the filter, change nothing", async () => {
  const old = serverOf(["failed", "failed"], "sync", true);
  expect(await getConnectionHealth(old.airbyte, connectionId)).toMatchObject({ status: "failing", jobsSeen: 2 });
  const { airbyte } = answeringClient(({ path, query }) => {
    if (query.get("jobType")) return status(403, { message: "no" });
    return path === "/jobs" ? { data: [] } : acmeConnection(1);
  });
  await expect(getConnectionHealth(airbyte, connectionId)).resolves.toMatchObject({ status: "never-synced" });
  const deaf = answeringClient(({ path }) =>
    path === "/jobs" ? { data: [{ jobId: 1, jobType: "sync", status: "failed" }] } : acmeConnection(1),
  );
  await expect(getConnectionHealth(deaf.airbyte, connectionId)).resolves.toMatchObject({ jobsSeen: 1 });
});

test("a caller that leaves while refreshes are asked for is told so", async () => {
  const reason = new Error("enough");
  const controller = new AbortController();
  const { airbyte } = answeringClient(({ path, query }) => {
    if (query.get("jobType")) controller.abort(reason);
    return path === "/jobs" ? { data: [] } : acmeConnection(1);
  });
  await expect(getConnectionHealth(airbyte, connectionId, { signal: controller.signal })).rejects.toBe(reason);
});
