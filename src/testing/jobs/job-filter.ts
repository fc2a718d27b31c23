import { list, type Query, single } from "../lists/query.ts";
import type { Store } from "../lists/store.ts";
import type { JobBook } from "./job-book.ts";
import type { MockJob } from "./mock-job.ts";

interface Found {
  job: MockJob;
  createdAtMs: number;
}

type Test = (found: Found) => boolean;

/** The jobs that a query asks for, in its order: the oldest first unless it says otherwise. */
export function filterJobs(book: JobBook, store: Store, query: Query): MockJob[] {
  const connectionId = single(query, "connectionId");
  const tests = [
    ...(["status", "jobType", "connectionId"] as const).flatMap((name) => sameAs(name, single(query, name))),
    // Refreshes come only when they are asked for.
    ...(single(query, "jobType") === undefined ? [({ job }: Found) => job.jobType !== "refresh"] : []),
    ...within(query, "createdAt", createdAtMs),
    ...within(query, "updatedAt", updatedAtMs),
    // Beside a connection the server ignores workspaces.
    ...(connectionId === undefined ? inWorkspaces(store, list(query, "workspaceIds")) : []),
  ];
  const found = book.entries
    .map((entry): Found => ({ job: book.at(entry), createdAtMs: entry.createdAtMs }))
    .filter((one) => tests.every((passes) => passes(one)));
  const [field, direction] = (single(query, "orderBy") ?? "createdAt|ASC").split("|");
  const timeOf = field === "updatedAt" ? updatedAtMs : createdAtMs;
  const sign = direction === "DESC" ? -1 : 1;
  // Jobs of the same moment stay in order of their ids; the server promises no order for them.
  found.sort((one, other) => sign * (timeOf(one) - timeOf(other) || one.job.jobId - other.job.jobId));
  return found.map(({ job }) => job);
}

function createdAtMs(found: Found): number {
  return found.createdAtMs;
}

function updatedAtMs({ job, createdAtMs }: Found): number {
  return job.lastUpdatedAt ? Date.parse(job.lastUpdatedAt) : createdAtMs;
}

function sameAs(name: "status" | "jobType" | "connectionId", wanted: string | undefined): Test[] {
  return wanted === undefined ? [] : [({ job }) => job[name] === wanted];
}

function within(query: Query, name: string, timeOf: (found: Found) => number): Test[] {
  const [start, end] = [single(query, `${name}Start`), single(query, `${name}End`)];
  return [
    ...(start === undefined ? [] : [(found: Found) => timeOf(found) >= Date.parse(start)]),
    ...(end === undefined ? [] : [(found: Found) => timeOf(found) <= Date.parse(end)]),
  ];
}

function inWorkspaces(store: Store, workspaceIds: string[] | undefined): Test[] {
  if (!workspaceIds) return [];
  const workspaceOf = (job: MockJob) => String(store.connections.read(job.connectionId)?.workspaceId);
  return [({ job }) => workspaceIds.includes(workspaceOf(job))];
}
