import type { AirbyteClient } from "../client.ts";

/** What looking at jobs and waiting for them needs of a client: for code of your own that hands one on, and for tests. */
export type JobReader = Pick<AirbyteClient, "getJob" | "listJobs" | "cancelJob">;

/** What starting a job needs of a client. */
export type JobStarter = JobReader & Pick<AirbyteClient, "createJob" | "getConnection">;
