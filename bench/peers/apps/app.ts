/** What every client gets. */
export interface AppOptions {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Sends every request, also those for tokens. Default is the platform's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * The same five operations, written with each client. All resolve to the data and reject on any other status than 2xx. The types
 * ask for little, so that what the compiler spends is spent on the client's own.
 */
export interface App {
  getWorkspace(workspaceId: string): Promise<{ readonly name: string }>;
  listConnections(workspaceId: string): Promise<{ readonly data: readonly { readonly connectionId: string }[] }>;
  listJobs(limit: number, offset: number): Promise<{ readonly data: readonly { readonly jobId: number }[] }>;
  createJob(connectionId: string): Promise<{ readonly jobId: number; readonly status: string }>;
  getJob(jobId: number): Promise<{ readonly jobId: number; readonly status: string }>;
}
