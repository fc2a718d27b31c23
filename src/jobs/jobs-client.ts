import type { AirbyteClient } from "../client.ts";

/** What waiting for a job needs of a client. */
export type JobReader = Pick<AirbyteClient, "getJob" | "listJobs" | "cancelJob">;

/** What starting a job needs of a client. */
export type JobStarter = JobReader & Pick<AirbyteClient, "createJob" | "getConnection">;
