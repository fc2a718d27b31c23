const job = (jobId: number) => ({
  jobId,
  status: "succeeded",
  jobType: "sync",
  startTime: "2026-09-14T06:00:12Z",
  lastUpdatedAt: "2026-09-14T06:08:24Z",
  duration: "PT8M12S",
  connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1",
});

/** An answer of about 1 KB, as a list of jobs has it. */
export const pageOfJobs = JSON.stringify({ data: [48213, 48214, 48215, 48216].map(job), next: "", previous: "" });
