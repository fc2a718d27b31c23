import type { AirbyteClient } from "../client.ts";

/** The methods of the client that the job functions use. Implement them to test your own code without a server. */
export type JobReader = Pick<AirbyteClient, "getJob" | "listJobs" | "cancelJob">;

/** The methods of {@link JobReader}, and those that starting a job needs besides. */
export type JobStarter = JobReader & Pick<AirbyteClient, "createJob" | "getConnection">;
