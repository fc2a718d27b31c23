import { list, type Query, single } from "../lists/query.ts";
import type { World } from "../lists/world.ts";
import type { JobBook } from "./job-book.ts";
import type { MockJob } from "./mock-job.ts";

/** The jobs that a query asks for, in its order: the oldest first unless it says otherwise. */
export function filterJobs(book: JobBook, world: World, query: Query): MockJob[] {
  const workspaceIds = list(query, "workspaceIds");
  const [status, jobType, connectionId] = ["status", "jobType", "connectionId"].map((name) => single(query, name));
  const createdAt = between(query, "createdAt");
  const updatedAt = between(query, "updatedAt");
  const jobs: { job: MockJob; createdAtMs: number; updatedAtMs: number }[] = [];
  for (const entry of book.entries) {
    if (connectionId && entry.connectionId !== connectionId) continue;
    if (jobType && entry.jobType !== jobType) continue;
    if (!createdAt(entry.createdAtMs)) continue;
    if (workspaceIds && !workspaceIds.includes(String(world.connection(entry.connectionId)?.workspaceId))) continue;
    const job = book.at(entry);
    const updatedAtMs = job.lastUpdatedAt ? Date.parse(job.lastUpdatedAt) : entry.createdAtMs;
    if (status && job.status !== status) continue;
    if (updatedAt(updatedAtMs)) jobs.push({ job, createdAtMs: entry.createdAtMs, updatedAtMs });
  }
  const [field, direction] = (single(query, "orderBy") ?? "createdAt|ASC").split("|");
  const time = field === "updatedAt" ? "updatedAtMs" : "createdAtMs";
  const sign = direction === "DESC" ? -1 : 1;
  // Jobs of the same moment stay in order of their ids; the server promises no order for them.
  jobs.sort((one, other) => sign * (one[time] - other[time] || one.job.jobId - other.job.jobId));
  return jobs.map(({ job }) => job);
}

function between(query: Query, name: string): (atMs: number) => boolean {
  const [start, end] = [`${name}Start`, `${name}End`].map((bound) => single(query, bound));
  const [from, to] = [start ? Date.parse(start) : -Infinity, end ? Date.parse(end) : Infinity];
  return (atMs) => atMs >= from && atMs <= to;
}
