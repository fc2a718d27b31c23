// A start that is answered with a 409 whose words were lost: it can be any of Airbyte's conflicts.

import { expect, test } from "vitest";
import { mayHaveBeenCarriedOut } from "../../src/errors/may-have-been-carried-out.ts";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import { runJob } from "../../src/jobs/run-job.ts";
import { answeringClient } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { CONNECTION_ID } from "../support/ids.ts";
import { settled } from "../support/settled.ts";

fakeTime();

const job = (jobId: number, status: string) => ({ jobId, connectionId: CONNECTION_ID, jobType: "sync", status });

/** Its connection breaks while the body is read. */
const torn = () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) });
  return new Response(body, { status: 409, headers: { "content-type": "application/json" } });
};
const half = () => new Response('{"type":"error:try-ag', { status: 409 });

/** A connection whose newest job is one of these, the last one for good. */
function worldOf(conflict: () => Response, ...newest: object[]) {
  let looks = 0;
  const answering = answeringClient(({ method, path }) => {
    if (method === "POST") return conflict();
    if (path !== "/jobs") return job(Number(path.slice("/jobs/".length)), "succeeded");
    return { data: [newest[Math.min(looks++, newest.length - 1)] ?? []].flat() };
  });
  return answering.airbyte;
}

test.each([
  ["torn", torn],
  ["cut by a proxy", half],
  ["a proxy's page", () => new Response("<html><title>409 Conflict</title></html>", { status: 409 })],
])("a conflict (%s) can mean that the sync was started, or that one runs", async (_, conflict) => {
  const started = worldOf(conflict, job(1, "succeeded"), job(2, "running"));
  expect((await settled(ensureSync(started, CONNECTION_ID))).value?.jobId).toBe(2);
  const running = worldOf(conflict, job(1, "running"));
  expect((await settled(ensureSync(running, CONNECTION_ID))).value?.jobId).toBe(1);
  const { error } = await settled(runJob(running, { connectionId: CONNECTION_ID, jobType: "reset" }));
  expect(mayHaveBeenCarriedOut(error)).toBe(true);
  expect((error as Error).message).toContain("the job may have been created: look at listJobs");
});

test("a conflict in other words leaves no doubt", async () => {
  const locked = () => Response.json({ message: "Connection is locked", errorId: "e" }, { status: 409 });
  const { error } = await settled(ensureSync(worldOf(locked), CONNECTION_ID));
  expect(error).toMatchObject({ status: 409 });
  expect(mayHaveBeenCarriedOut(error)).toBe(false);
});
