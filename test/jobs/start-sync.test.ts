import { expect, test } from "vitest";
import { ApiError } from "../../src/errors.ts";
import { startSync } from "../../src/jobs/start-sync.ts";
import { answeringClient, failureOf } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { CONNECTION_ID } from "../support/ids.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

fakeTime();

const connectionId = CONNECTION_ID;
const job = (jobId: number, status: string, jobType = "sync") => ({ jobId, connectionId, jobType, status });

test("it starts a sync, and does not wait for it", async () => {
  const { airbyte, sent } = answeringClient(({ method }) => (method === "POST" ? job(8, "pending") : { data: [] }));
  expect(await startSync(airbyte, connectionId)).toEqual({ jobId: 8, attached: false });
  expect(sent.map(({ method }) => method)).toEqual(["GET", "POST"]);
});

test("a sync that runs already is found", async () => {
  const { airbyte } = answeringClient(({ method }) =>
    method === "POST" ? problemAnswer(409, "try-again-later") : { data: [job(7, "running")] },
  );
  expect(await startSync(airbyte, connectionId)).toEqual({ jobId: 7, attached: true });
});

test("a reset in the way is waited for, as long as timeoutMs allows", async () => {
  const script = ({ method, path }: { method: string; path: string }) => {
    if (method === "POST") return problemAnswer(409, "try-again-later");
    return path === "/jobs" ? { data: [job(7, "running", "reset")] } : job(7, "running", "reset");
  };
  const { error } = await settled(startSync(answeringClient(script).airbyte, connectionId, { timeoutMs: 20_000 }));
  expect(error).toMatchObject({ code: "timeout", limitMs: 20_000 });
  expect((error as Error).message).toContain("job 7, a reset, must end first; then try again");
});

test("options of a wait are refused: there is none", async () => {
  const { airbyte, sent } = answeringClient([]);
  const wrong = { onUpdate: () => {} } as object;
  expect(await failureOf(startSync(airbyte, connectionId, wrong))).toMatchObject({ code: "configuration" });
  expect(await failureOf(startSync(airbyte, "not-an-id"))).toMatchObject({ code: "configuration" });
  expect(sent).toHaveLength(0);
});

test("a refused start names its connection, but writes nothing into the caller's own reason, or into an error that is frozen", async () => {
  const { airbyte } = answeringClient([problemAnswer(403, "forbidden")], { maxRetries: 0 });
  const refused = await failureOf<ApiError>(startSync(airbyte, connectionId));
  expect(refused.message.endsWith(`(connection ${connectionId})`)).toBe(true);
  const { message } = refused;
  const { error } = await settled(startSync(airbyte, connectionId, { signal: AbortSignal.abort(refused) }));
  expect(error).toBe(refused);
  expect(refused.message).toBe(message);
  const frozen = Object.freeze(new ApiError("no", { ...refused }));
  const double = { ...airbyte, listJobs: () => Promise.reject(frozen) };
  expect((await settled(startSync(double, connectionId))).error).toBe(frozen);
});
