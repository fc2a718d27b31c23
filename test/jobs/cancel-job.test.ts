import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mayHaveBeenCarriedOut } from "../../src/errors/may-have-been-carried-out.ts";
import { cancelJob } from "../../src/jobs/cancel-job.ts";
import { answeringClient, networkError, type Sent } from "../support/answering-client.ts";
import { CONNECTION_ID } from "../support/ids.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const job = (status: string, jobId = 7) => ({ jobId, connectionId: CONNECTION_ID, jobType: "sync", status });
const cancels = (sent: Sent[]) => sent.filter(({ method }) => method === "DELETE").length;

interface World {
  /** The job at each look, the last one for good. */
  looks: unknown[];
  newest?: object;
  cancel?: () => unknown;
}

function jobWith({ looks, newest = job("running"), cancel = () => job("cancelled") }: World, maxRetries = 0) {
  let count = 0;
  return answeringClient(
    ({ method, path }) => {
      if (method === "DELETE") return cancel();
      if (path === "/jobs") return { data: [newest] };
      return looks[Math.min(count++, looks.length - 1)];
    },
    { maxRetries },
  );
}

test("the job that runs is cancelled, after a look at whether it is the one", async () => {
  const { airbyte, sent } = jobWith({ looks: [job("running")] });
  expect((await settled(cancelJob(airbyte, 7))).value).toEqual(job("cancelled"));
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /jobs/7", "GET /jobs", "DELETE /jobs/7"]);
});

test("it waits until the job is over, however that ends", async () => {
  const { airbyte } = jobWith({
    looks: [job("running"), job("running"), job("cancelled")],
    cancel: () => job("running"),
  });
  expect((await settled(cancelJob(airbyte, 7))).value?.status).toBe("cancelled");
  const late = jobWith({ looks: [job("running"), job("succeeded")], cancel: () => job("running") });
  expect((await settled(cancelJob(late.airbyte, 7))).value?.status).toBe("succeeded");
});

/** A server that forgets a cancel as long as the job is pending, which is until so many looks at it. */
function startingJob(pendingLooks: number, end: string) {
  let looks = 0;
  let cancelled = false;
  const now = () => job(looks <= pendingLooks ? "pending" : cancelled ? "cancelled" : end);
  return answeringClient(({ method, path }) => {
    if (path === "/jobs") return { data: [job("running")] };
    if (method === "DELETE") cancelled ||= looks > pendingLooks;
    else looks += 1;
    return now();
  });
}

test("a job that has not started is asked to be cancelled again, until it has", async () => {
  const { airbyte, sent } = startingJob(2, "running");
  expect((await settled(cancelJob(airbyte, 7))).value?.status).toBe("cancelled");
  expect(cancels(sent)).toBe(3);
  // Each time after a look at whether it is the one that runs.
  expect(sent.filter(({ path }) => path === "/jobs")).toHaveLength(3);
});

test("a job that waits for its next attempt is asked again, too", async () => {
  let deletes = 0;
  const now = () => job(deletes > 2 ? "cancelled" : "incomplete");
  const { airbyte } = answeringClient(({ method, path }) => {
    if (method === "DELETE") deletes += 1;
    return path === "/jobs" ? { data: [job("incomplete")] } : now();
  });
  expect((await settled(cancelJob(airbyte, 7))).value?.status).toBe("cancelled");
  expect(deletes).toBe(3);
});

test("an outage between two cancels is waited out", async () => {
  let gets = 0;
  let deletes = 0;
  const { airbyte } = answeringClient(
    ({ method, path }) => {
      if (path === "/jobs") return { data: [job("pending")] };
      if (method === "DELETE") return job(++deletes > 1 ? "cancelled" : "pending");
      gets += 1;
      return gets > 1 && gets < 5 ? networkError("ECONNREFUSED") : job("pending");
    },
    { maxRetries: 0 },
  );
  expect((await settled(cancelJob(airbyte, 7))).value?.status).toBe("cancelled");
  expect([gets, deletes]).toEqual([5, 2]);
});

test.each<[string, () => unknown, object]>([
  ["a look that is refused", () => problemAnswer(403, "forbidden"), { code: "api", status: 403 }],
  ["a newer job", () => ({ data: [job("running", 8)] }), { code: "job" }],
])("after a cancel that was answered, %s does not mean that nothing was cancelled", async (what, answer, expected) => {
  let deletes = 0;
  const { airbyte } = answeringClient(({ method, path }) => {
    if (method === "DELETE") {
      deletes += 1;
      return job("pending");
    }
    if (deletes > 0 && (path === "/jobs") === (what === "a newer job")) return answer();
    return path === "/jobs" ? { data: [job("pending")] } : job("pending");
  });
  const { error } = await settled(cancelJob(airbyte, 7));
  expect(error).toMatchObject({ ...expected, jobId: 7 });
  expect((error as Error).message).toMatch(/\(a cancel was sent before\)$/);
  expect(mayHaveBeenCarriedOut(error)).toBe(true);
  expect(deletes).toBe(1);
});

test("a second cancel that never left is sent again", async () => {
  let deletes = 0;
  const { airbyte } = answeringClient(
    ({ method, path }) => {
      if (path === "/jobs") return { data: [job("pending")] };
      if (method !== "DELETE") return job("pending");
      deletes += 1;
      return deletes === 1 ? job("pending") : deletes === 2 ? networkError("ECONNREFUSED") : job("cancelled");
    },
    { maxRetries: 0 },
  );
  expect((await settled(cancelJob(airbyte, 7))).value?.status).toBe("cancelled");
  expect(deletes).toBe(3);
});

test("a job that ends before it can be asked again is not an error", async () => {
  const { airbyte, sent } = startingJob(1, "succeeded");
  expect((await settled(cancelJob(airbyte, 7))).value?.status).toBe("succeeded");
  expect(cancels(sent)).toBe(1);
});

test("a job that does not start is asked until the time limit, and the error says that the cancel may be forgotten", async () => {
  const { airbyte, sent } = startingJob(1_000, "running");
  const { error } = await settled(cancelJob(airbyte, 7, { timeoutMs: 60_000 }));
  expect(error).toMatchObject({ code: "timeout", jobId: 7, job: { status: "pending" } });
  expect((error as Error).message).toContain("Airbyte may have forgotten the cancel");
  expect(cancels(sent)).toBeGreaterThan(2);
});

test.each([
  "succeeded",
  "failed",
  "cancelled",
])("a job that has %s is left alone, and so is what runs now", async (status) => {
  const { airbyte, sent } = jobWith({ looks: [job(status)] });
  const { error } = await settled(cancelJob(airbyte, 7));
  expect(error).toMatchObject({ code: "job", job: job(status) });
  expect((error as Error).message).toBe(
    `Job 7 is over (${status}) and was not cancelled: Airbyte would cancel whatever runs on its connection now`,
  );
  expect(cancels(sent)).toBe(0);
});

test("a job that a newer one has replaced is not cancelled", async () => {
  const { airbyte, sent } = jobWith({ looks: [job("incomplete")], newest: job("running", 8) });
  const { error } = await settled(cancelJob(airbyte, 7));
  expect(error).toMatchObject({ code: "job", job: job("incomplete") });
  expect((error as Error).message).toBe(
    "Job 7 was not cancelled: job 8 of its connection is newer, and Airbyte would cancel whatever runs there now",
  );
  expect(cancels(sent)).toBe(0);
});

test.each([
  ["lost", () => new TypeError("fetch failed")],
  ["a 504", () => problemAnswer(504, "gateway-timeout")],
])("a cancel whose answer is %s is never sent again; the job shows what came of it", async (_, cancel) => {
  const done = jobWith({ looks: [job("running"), job("cancelled")], cancel }, 3);
  expect((await settled(cancelJob(done.airbyte, 7))).value?.status).toBe("cancelled");
  expect(cancels(done.sent)).toBe(1);
  const open = jobWith({ looks: [job("running")], cancel }, 3);
  const { error } = await settled(cancelJob(open.airbyte, 7));
  expect(error).toMatchObject({ operationId: "cancelJob", jobId: 7, job: job("running") });
  expect((error as Error).message).toMatch(/\(job 7 is still running; the cancel may still take effect\)$/);
  expect(cancels(open.sent)).toBe(1);
});

test.each([
  ["the cancel", { looks: [job("running")], cancel: () => problemAnswer(403, "forbidden") }],
  ["the look before it", { looks: [problemAnswer(500, "internal")] }],
])("an error of %s is told as it is", async (_, world) => {
  const { airbyte } = jobWith(world);
  const { error } = await settled(cancelJob(airbyte, 7));
  expect(error).toMatchObject({ code: "api" });
  expect((error as Error).message).not.toContain("may still take effect");
});

test("a time limit ends it, with the job", async () => {
  const { airbyte } = jobWith({ looks: [job("running")], cancel: () => job("running") });
  const { error } = await settled(cancelJob(airbyte, 7, { timeoutMs: 60_000 }));
  expect(error).toMatchObject({ code: "timeout", jobId: 7, job: job("running") });
});

test("a cancel that takes too long may still take effect", async () => {
  const { airbyte } = answeringClient(({ method, path }) => {
    if (method === "DELETE") return new Promise(() => {});
    return path === "/jobs" ? { data: [job("running")] } : job("running");
  });
  const { error } = await settled(cancelJob(airbyte, 7, { timeoutMs: 1_000 }));
  expect((error as Error).message).toContain("(the cancel may still take effect)");
  expect(error).toMatchObject({ jobId: 7, job: job("running") });
});
