import type { Contract } from "../contract/contract.ts";
import { javaDateTime } from "../java-time.ts";
import type { Store } from "../lists/store.ts";
import type { JobBook } from "./job-book.ts";
import type { MockJob } from "./mock-job.ts";

const tenSecondsInMs = 10_000;

/** Fills the book with the jobs of the contract's example and, after them, as many finished ones as the options ask for. */
export function seedJobs(book: JobBook, contract: Contract, store: Store, count: number): void {
  for (const job of contract.exampleItems("listJobs") as unknown as MockJob[]) book.put(job, false);
  const connectionIds = store.connections.list().map((item) => String(item.connectionId));
  const highestId = Math.max(0, ...book.entries.map(({ jobId }) => jobId));
  const latestMs = Math.max(Date.UTC(2026, 8, 1), ...book.entries.map(({ createdAtMs }) => createdAtMs));
  for (let index = 1; index <= count; index++) {
    const startedAtMs = latestMs + index * tenSecondsInMs;
    const job: MockJob = {
      jobId: highestId + index,
      connectionId: connectionIds[index % connectionIds.length] ?? "",
      jobType: "sync",
      status: index % 10 === 0 ? "failed" : "succeeded",
      startTime: javaDateTime(startedAtMs),
      lastUpdatedAt: javaDateTime(startedAtMs + tenSecondsInMs),
      duration: "PT10S",
      bytesSynced: index * 412,
      rowsSynced: index,
    };
    book.put(job, false);
  }
}
