import type { MockClock } from "../mock-clock.ts";
import { changedJob, type JobEntry, jobAt } from "./job-entry.ts";
import { hasEnded, type MockJob } from "./mock-job.ts";

/** Every job of the mock, in the order in which they came into being. */
export class JobBook {
  readonly entries: JobEntry[] = [];
  readonly #byId = new Map<number, JobEntry>();
  readonly #clock: MockClock;
  readonly #durationMs: number;
  #toFail = 0;
  #highestId = 0;

  constructor(clock: MockClock, durationMs: number) {
    this.#clock = clock;
    this.#durationMs = durationMs;
  }

  /** A new job that moves by itself. */
  start(connectionId: string, jobType: MockJob["jobType"]): JobEntry {
    const outcome = this.#toFail > 0 ? "failed" : "succeeded";
    this.#toFail = Math.max(this.#toFail - 1, 0);
    const moving = { durationMs: this.#durationMs, outcome } as const;
    return this.#enter({
      jobId: this.#highestId + 1,
      connectionId,
      jobType,
      createdAtMs: this.#clock.now(),
      moving,
      live: true,
    });
  }

  /** A job that stays as it is. */
  put(job: Omit<MockJob, "jobId"> & { jobId?: number }, live: boolean): JobEntry {
    const { connectionId, jobType, startTime } = job;
    const jobId = job.jobId ?? this.#highestId + 1;
    if (this.#byId.has(jobId)) throw new Error(`There is already a job ${jobId}; change it with jobs.set().`);
    const entry = { jobId, connectionId, jobType, createdAtMs: Date.parse(startTime), live };
    if (Number.isNaN(entry.createdAtMs))
      throw new TypeError(`The startTime "${startTime}" of job ${jobId} is no date.`);
    return this.#enter({ ...entry, fixed: { ...job, jobId } });
  }

  find(jobId: number): JobEntry | undefined {
    return this.#byId.get(jobId);
  }

  at(entry: JobEntry): MockJob {
    return jobAt(entry, this.#clock.now());
  }

  change(entry: JobEntry, change: Partial<MockJob>): void {
    entry.fixed = changedJob(entry, change, this.#clock.now());
    entry.live = true;
    delete entry.moving;
  }

  /** The job that is in the way of another one on the same connection. */
  unfinished(connectionId: string): JobEntry | undefined {
    return this.entries.find((entry) => {
      return entry.live && entry.connectionId === connectionId && !hasEnded(this.at(entry).status);
    });
  }

  /** A reset has failed, and none has succeeded or was cancelled since: the server runs another before it syncs. */
  owesReset(connectionId: string): boolean {
    const last = this.entries.findLast(({ live, connectionId: id, jobType }) => {
      return live && id === connectionId && (jobType === "reset" || jobType === "clear");
    });
    return last !== undefined && this.at(last).status === "failed";
  }

  /** Ends such jobs, as the server does. A job between two attempts stays as it is. */
  cancelWhere(isSuch: (job: MockJob) => boolean): void {
    for (const entry of this.entries) {
      const job = this.at(entry);
      if (entry.live && isSuch(job) && !hasEnded(job.status) && job.status !== "incomplete")
        this.change(entry, { status: "cancelled" });
    }
  }

  failNext(count: number): void {
    this.#toFail += count;
  }

  /** Forgets every job. */
  clear(): void {
    this.entries.length = 0;
    this.#byId.clear();
    this.#toFail = 0;
    this.#highestId = 0;
  }

  #enter(entry: JobEntry): JobEntry {
    this.entries.push(entry);
    this.#byId.set(entry.jobId, entry);
    this.#highestId = Math.max(this.#highestId, entry.jobId);
    return entry;
  }
}
