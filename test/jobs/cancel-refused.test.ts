import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cancelJob } from "../../src/jobs/cancel-job.ts";
import { answeringClient, status } from "../support/answering-client.ts";
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

const job = (status: string) => ({ jobId: 7, connectionId: CONNECTION_ID, jobType: "sync", status });

/** The job 7 that runs, and a server that answers its cancel like this. */
function cancelling(cancel: () => unknown) {
  return answeringClient(({ method, path }) => {
    if (method === "DELETE") return cancel();
    return path === "/jobs" ? { data: [job("running")] } : job("running");
  });
}

test("a cancel that the server refuses as a conflict is told at once: it will not take effect later", async () => {
  const { airbyte, sent } = cancelling(() => problemAnswer(409, "state-conflict"));
  const { error } = await settled(cancelJob(airbyte, 7));
  expect(error).toMatchObject({ code: "api", status: 409, operationId: "cancelJob" });
  expect((error as Error).message).not.toContain("may yet take effect");
  expect(sent.at(-1)?.method).toBe("DELETE");
});

test("an abort while the cancel is on its way ends it with the caller's reason, without another look", async () => {
  const { airbyte, sent } = cancelling(() => new Promise(() => {}));
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("enough")), 1_000);
  const { error } = await settled(cancelJob(airbyte, 7, { signal: controller.signal }));
  expect(error).toBe(controller.signal.reason);
  expect(sent.at(-1)?.method).toBe("DELETE");
});

/** A client whose tokens t1, t2, … come from a function; the first cancel is refused with a 401, which `onRefusal` hears of. */
function refusedOnce(newest: () => number, onRefusal = () => {}) {
  let tokens = 0;
  return answeringClient(
    ({ method, path, headers }) => {
      if (method === "DELETE" && headers.get("authorization") === "Bearer t1") {
        onRefusal();
        return status(401);
      }
      if (method === "DELETE") return { ...job("cancelled") };
      return path === "/jobs/7" ? job("running") : { data: [{ ...job("running"), jobId: newest() }] };
    },
    {
      maxRetries: 0,
      accessToken: () => {
        tokens += 1;
        return { value: `t${tokens}` };
      },
    },
  );
}

test("after a 401 the job is looked at again before the cancel goes out with a new token", async () => {
  let newest = 7;
  // While the new token is fetched, the job ends and another begins.
  const { airbyte, sent } = refusedOnce(
    () => newest,
    () => {
      newest = 8;
    },
  );
  expect((await settled(cancelJob(airbyte, 7))).error).toMatchObject({ code: "job", jobId: 7 });
  expect(sent.filter(({ method }) => method === "DELETE")).toHaveLength(1);
});

test("a cancel that is still right is sent again after a 401", async () => {
  const { airbyte, sent } = refusedOnce(() => 7);
  expect((await settled(cancelJob(airbyte, 7))).value).toMatchObject({ status: "cancelled" });
  expect(sent.filter(({ method }) => method === "DELETE")).toHaveLength(2);
});
