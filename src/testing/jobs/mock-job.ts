/** A job as `getJob` answers it. */
export interface MockJob {
  /** Number of the job. */
  jobId: number;
  /** Id of the connection that it belongs to. */
  connectionId: string;
  /** What it does. */
  jobType: "sync" | "reset" | "refresh" | "clear";
  /** Where it stands. */
  status: MockJobStatus;
  /** Whole seconds, and none when they are zero: `2026-09-14T06:00Z`. */
  startTime: string;
  /** Only once the job has ended. */
  lastUpdatedAt?: string;
  /** Time from its creation to its last change of status, ISO 8601. Absent while the job is pending. */
  duration?: string;
  /** 0 before the job runs. Absent in the answers of start and cancel. */
  bytesSynced?: number;
  /** 0 before the job runs. Absent in the answers of start and cancel. */
  rowsSynced?: number;
}

/** Every status that Airbyte gives a job; `failed`, `succeeded` and `cancelled` are final. */
export type MockJobStatus = "pending" | "queued" | "running" | "incomplete" | "failed" | "succeeded" | "cancelled";

export function hasEnded(status: string): boolean {
  return status === "failed" || status === "succeeded" || status === "cancelled";
}
