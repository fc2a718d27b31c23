import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cancelJob } from "../../src/jobs/cancel-job.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
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
  expect((error as Error).message).not.toContain("may still take effect");
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

/** A job in these states, one after each cancel. Cancels are refused as said, and then the next look finds the server restarting. */
function restartingAfterRefusal(states: readonly string[], isRefused: (count: number) => boolean) {
  let [tokens, cancels, isDown] = [0, 0, false];
  const accessToken = () => {
    tokens += 1;
    return { value: `t${tokens}` };
  };
  return answeringClient(
    ({ method, path }) => {
      if (path === "/jobs") return { data: [job("running")] };
      const fails = isDown;
      isDown = method === "DELETE" && isRefused(cancels + 1);
      if (method === "DELETE") cancels += 1;
      if (isDown || fails) return status(isDown ? 401 : 503);
      return job(states[Math.min(cancels, states.length - 1)] ?? "");
    },
    { maxRetries: 0, accessToken },
  );
}

test("a cancel that was only ever refused is not said to take effect later", async () => {
  const { airbyte } = restartingAfterRefusal(["running"], () => true);
  const { error } = await settled(cancelJob(airbyte, 7));
  expect(error).toMatchObject({ code: "api", status: 503, operationId: "getJob" });
  expect((error as Error).message).not.toContain("may still take effect");
  const waiting = restartingAfterRefusal(["running"], () => true);
  const left = await settled(waitForJob(waiting.airbyte, 7, { timeoutMs: 1_000, onTimeout: "cancel" }));
  expect((left.error as Error).message).toContain("(it could not be cancelled: GET /jobs/7 failed with 503");
});

test("after a cancel that was forgotten, a failed look before the next one is sent again is waited out", async () => {
  const states = ["pending", "pending", "pending", "cancelled"];
  const { airbyte, sent } = restartingAfterRefusal(states, (count) => count === 2);
  expect((await settled(cancelJob(airbyte, 7))).value?.status).toBe("cancelled");
  expect(sent.filter(({ method }) => method === "DELETE")).toHaveLength(3);
});
