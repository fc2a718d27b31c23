import { javaDateTime } from "../java-time.ts";
import { lowerIds } from "../lists/lower-ids.ts";
import type { MockClock } from "../mock-clock.ts";
import type { JobBook } from "./job-book.ts";
import type { JobEntry } from "./job-entry.ts";
import type { MockJob } from "./mock-job.ts";

/** The mock's jobs, for tests to read and change. The initial ones stay as they are, even those that have not ended. */
export interface MockJobs {
  /** Every job as it stands now, in the order in which they were created. */
  list(): MockJob[];
  /** One job as it stands now; an unknown id throws. */
  get(jobId: number): MockJob;
  /**
   * Adds a job that stays as it is. `connectionId` is needed; the defaults are the next free `jobId`, a `sync` that has
   * `succeeded`, started now. While it has not ended it is in the way of other syncs of its connection.
   */
  add(job: Partial<MockJob> & Pick<MockJob, "connectionId">): MockJob;
  /** Changes a job, for example `{ status: "failed" }`. From then on it no longer moves by itself; an unknown id throws. */
  set(jobId: number, change: Partial<Omit<MockJob, "jobId">>): MockJob;
  /** Makes the next jobs that are created end as `failed`. `count` is how many; default is 1. */
  failNext(count?: number): void;
}

export function mockJobs(book: JobBook, clock: MockClock): MockJobs {
  const entryOf = (jobId: number): JobEntry => {
    const entry = book.find(jobId);
    if (!entry) throw new Error(`The mock has no job ${jobId}.`);
    return entry;
  };
  return {
    list: () => book.entries.map((entry) => ({ ...book.at(entry) })),
    get: (jobId) => ({ ...book.at(entryOf(jobId)) }),
    add: (job) => {
      const defaults = { jobType: "sync", status: "succeeded", startTime: javaDateTime(clock.now()) } as const;
      return { ...book.at(book.put({ ...defaults, ...lowerIds(job) }, true)) };
    },
    set: (jobId, change) => {
      book.change(entryOf(jobId), lowerIds(change));
      return { ...book.at(entryOf(jobId)) };
    },
    failNext: (count = 1) => book.failNext(count),
  };
}
