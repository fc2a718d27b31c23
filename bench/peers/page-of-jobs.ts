/** A page of jobs as the server answers it: ten jobs are about 2.4 KB. */
export function pageOfJobs(limit: number, offset = 0): string {
  const data = Array.from({ length: limit }, (_, at) => ({
    jobId: 48_213 + offset + at,
    status: "succeeded",
    jobType: "sync",
    startTime: "2026-09-14T06:00:12Z",
    lastUpdatedAt: "2026-09-14T06:08:24Z",
    duration: "PT8M12S",
    bytesSynced: 73_400_320,
    rowsSynced: 120_451,
    connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1",
  }));
  return JSON.stringify({ data, next: "", previous: "" });
}
