import type { Contract } from "../contract/contract.ts";
import { misfit } from "../contract/misfit.ts";
import { javaDateTime } from "../java-time.ts";
import { lowerIds } from "../lists/lower-ids.ts";
import type { MockClock } from "../mock-clock.ts";
import { stated } from "../stated.ts";
import type { JobBook } from "./job-book.ts";
import { changedJob, completeJob, type JobEntry } from "./job-entry.ts";
import type { MockJob } from "./mock-job.ts";

/** Properties of which any may be left out or undefined. */
type Given<Properties> = { [name in keyof Properties]?: Properties[name] | undefined };

/** The mock's jobs, for tests to read and change. The initial ones stay as they are, even those that have not ended. */
export interface MockJobs {
  /** Every job as it stands now, in the order in which they were created. */
  list(): MockJob[];
  /** One job as it stands now; an unknown id throws. */
  get(jobId: number): MockJob;
  /**
   * Adds a job that stays as it is. `connectionId` is needed; the defaults are the next free `jobId`, a `sync` that has `succeeded`,
   * started now, and the times and amounts that go with its status. With a `duration`, give the `startTime`, too. Until it has ended, it
   * blocks other syncs of its connection.
   * @throws TypeError if the contract has no such job; Error if there is one with this `jobId`.
   */
  add(job: Given<MockJob> & Pick<MockJob, "connectionId">): MockJob;
  /**
   * Changes a job, for example `{ status: "failed" }`. From then on it no longer changes by itself; an unknown id throws.
   * @throws TypeError if the contract has no such job.
   */
  set(jobId: number, change: Partial<Omit<MockJob, "jobId">>): MockJob;
  /** Makes the next jobs that are created end as `failed`. `count` is how many; default is 1. */
  failNext(count?: number): void;
}

export function mockJobs(book: JobBook, clock: MockClock, contract: Contract): MockJobs {
  const entryOf = (jobId: number): JobEntry => {
    const entry = book.find(jobId);
    if (!entry) throw new Error(`The mock has no job ${jobId}.`);
    return entry;
  };
  const check = (method: string, job: object): void => {
    const reason = misfit(contract, "getJob", job);
    if (reason) throw new TypeError(`mock.jobs.${method}() cannot take this job: ${reason}`);
  };
  return {
    list: () => book.entries.map((entry) => ({ ...book.at(entry) })),
    get: (jobId) => ({ ...book.at(entryOf(jobId)) }),
    add: (job) => {
      const defaults = { jobType: "sync", status: "succeeded", startTime: javaDateTime(clock.now()) } as const;
      const added = { ...defaults, ...stated(lowerIds(job)) };
      // Without a number it gets one that is free.
      check("add", { jobId: 1, ...added });
      const entry = book.put(added, true);
      entry.fixed = completeJob(book.at(entry), clock.now());
      return { ...entry.fixed };
    },
    set: (jobId, change) => {
      const lowered = lowerIds(change);
      check("set", changedJob(entryOf(jobId), lowered, clock.now()));
      book.change(entryOf(jobId), lowered);
      return { ...book.at(entryOf(jobId)) };
    },
    failNext: (count = 1) => book.failNext(count),
  };
}
