import { type CallOptions, READ_OPTIONS } from "../call-options.ts";
import { checkFilter, checkInteger } from "../checks/check-option.ts";
import { shown } from "../checks/check-parameters.ts";
import { refuseUnknown } from "../checks/refuse-unknown.ts";
import { requireRow } from "../errors/unexpected-answer.ts";
import { ApiError, ConfigurationError } from "../errors.ts";
import type { Schemas } from "../generated/airbyte.gen.ts";
import { methodOf } from "../http/operation-method.ts";
import { paginate } from "../paginate.ts";
import { splitWorkspaces } from "../paging/split-workspaces.ts";
import type { Job } from "./job.ts";
import type { JobReader } from "./jobs-client.ts";
import { newestFirst } from "./newest-job.ts";

/** The server's largest page. */
const LARGEST_PAGE = 100;
const MOST = 10_000;

/** As a job goes through them, so that one which moves on between two lists is in the later one, if not in both. */
const IN_ORDER: readonly unknown[] = ["pending", "queued", "incomplete", "running", "failed", "cancelled", "succeeded"];

const FILTERS = ["connectionId", "workspaceId", "status", "jobType", "maxAgeMs", "minAgeMs", "limit"];

/** Which jobs {@link getJobs} looks for. Fields that are left out do not filter, except for `jobType`. */
export interface JobFilter extends Omit<CallOptions, "idempotent"> {
  /** Only jobs of this connection. */
  connectionId?: string | undefined;
  /**
   * Only jobs of this workspace, or of these. Default is every workspace that the credentials can see. Not together with `connectionId`: the server
   * would ignore it.
   */
  workspaceId?: string | readonly string[] | undefined;
  /**
   * Only jobs in this status, or in one of these. The server takes one status at a time, so each costs at least one request. A job that falls back
   * from `running` to `incomplete` between two requests can be missed.
   */
  status?: Schemas.JobStatusEnum | readonly Schemas.JobStatusEnum[] | undefined;
  /**
   * Only jobs of this type. Default is all types but `refresh`, which the server lists only on request. A clear is listed as a `reset`.
   */
  jobType?: Schemas.JobTypeEnum | undefined;
  /** Only jobs created at most this long ago, in milliseconds. Must be above 0. */
  maxAgeMs?: number | undefined;
  /** Only jobs created at least this long ago, in milliseconds: with `status: "running"` those that may be stuck. Must be above 0. */
  minAgeMs?: number | undefined;
  /** How many jobs at most. From 1 to 10000. Default is 20. More than 100 take several requests. */
  limit?: number | undefined;
}

/**
 * The newest jobs that match the filter, newest first.
 *
 * @throws ConfigurationError if the filter is wrong; ApiError if the server refuses (other than `queued` among several statuses, which
 * older servers do not know).
 * @example
 * const failed = await getJobs(airbyte, { status: "failed", maxAgeMs: 24 * 60 * 60 * 1000 });
 */
export async function getJobs(airbyte: JobReader, filter: JobFilter = {}): Promise<Job[]> {
  refuseUnknown("getJobs", filter, [...FILTERS, ...READ_OPTIONS]);
  const { connectionId, workspaceId, status, jobType, maxAgeMs, minAgeMs, limit = 20, ...options } = filter;
  check(filter);
  const nowMs = Date.now();
  const workspaceIds = workspaceId === undefined ? undefined : [workspaceId].flat();
  const statuses = [...new Set([status].flat())].sort((one, other) => IN_ORDER.indexOf(one) - IN_ORDER.indexOf(other));
  const query = {
    ...(connectionId !== undefined && { connectionId }),
    ...(workspaceIds && { workspaceIds }),
    ...(jobType !== undefined && { jobType }),
    ...(maxAgeMs !== undefined && { createdAtStart: wholeSecond(nowMs - maxAgeMs) }),
    ...(minAgeMs !== undefined && { createdAtEnd: wholeSecond(nowMs - minAgeMs) }),
    limit: Math.min(limit, LARGEST_PAGE),
    orderBy: "createdAt|DESC" as const,
  };
  const listJobs = methodOf(airbyte, "listJobs");
  const found: Job[] = [];
  // Each list is newest first in itself only, so as many as asked for are taken from each before they are merged.
  for (const one of statuses) {
    const ofStatus = { ...query, ...(one && { status: one }) };
    try {
      for (const group of splitWorkspaces("/jobs", ofStatus) ?? [workspaceIds]) {
        let count = 0;
        const ofGroup = { ...ofStatus, ...(group && { workspaceIds: group }) };
        for await (const job of paginate(listJobs, { ...options, query: ofGroup })) {
          found.push(requireRow("listJobs", job));
          count += 1;
          if (count === limit) break;
        }
      }
    } catch (error) {
      // Servers before May 2026 know no queued jobs, and refuse to be asked for them.
      if (one === "queued" && statuses.length > 1 && error instanceof ApiError && error.status === 400) continue;
      throw error;
    }
  }
  // Of one that is in two lists the later one knows more.
  return newestFirst([...new Map(found.map((job) => [job.jobId, job])).values()]).slice(0, limit);
}

function check({ connectionId, workspaceId, status, maxAgeMs, minAgeMs, limit }: JobFilter): void {
  for (const [name, value] of Object.entries({ connectionId, workspaceId, status }))
    checkFilter("getJobs", name, value);
  if (connectionId !== undefined && workspaceId !== undefined) {
    const why = "with a connectionId the server ignores workspaces, and lists the jobs of other ones, too";
    throw new ConfigurationError(`getJobs: give connectionId or workspaceId, not both: ${why}`);
  }
  for (const [name, value] of Object.entries({ maxAgeMs, minAgeMs })) {
    if (value === undefined || (Number.isFinite(value) && value > 0)) continue;
    throw new ConfigurationError(`getJobs: ${name} must be a number of milliseconds above 0, not ${shown(value)}`);
  }
  checkInteger("getJobs: limit", limit, 1, MOST);
}

/** A time as the server reads it; jobs have whole seconds. */
function wholeSecond(atMs: number): string {
  const date = new Date(Math.max(0, atMs));
  return `${date.toISOString().slice(0, 19)}Z`;
}
