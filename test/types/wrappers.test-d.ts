// What users put around the client: fakes for their tests, functions around methods, environments, error classes of their own.
import {
  type AirbyteClient,
  type AirbyteError,
  type AirbyteEvent,
  ApiError,
  type ConnectionHealthReport,
  createAirbyteClient,
  getConnectionHealth,
  listConnectionHealth,
  type Middleware,
  paginate,
  type RunJobRequest,
  runJob,
} from "airbyte-client";
import { optionsFromEnv } from "airbyte-client/env";

declare const airbyte: AirbyteClient;

// A fake has to take what the client's method takes.
export const fake: Pick<AirbyteClient, "getJob"> = { getJob: async ({ path }) => ({ jobId: path.jobId }) as never };
// @ts-expect-error the client never gives a tenant
export const wrong: Pick<AirbyteClient, "getJob"> = { getJob: async (r: { tenant: string }) => r as never };
// @ts-expect-error a list may be asked for without a request
export const needy: Pick<AirbyteClient, "listJobs"> = { listJobs: async (r: { query: object }) => r as never };

// Functions around list methods, written in place.
const again =
  <Q, R>(method: (request: Q) => Promise<R>) =>
  (request: Q) =>
    method(request);
for await (const { jobId } of paginate((request) => airbyte.listJobs(request), { query: { status: "failed" } }))
  jobId satisfies number;
for await (const { jobId } of paginate(again(airbyte.listJobs), { query: { status: "failed" } }))
  jobId satisfies number;

// Health needs two methods only.
const { getConnection, listConnections, listJobs } = airbyte;
getConnectionHealth({ getConnection, listJobs }, "c");
listConnectionHealth({ listConnections, listJobs });

// A `fetch` of one's own is written for what it gets.
createAirbyteClient({ apiKey: "k", fetch: async (url: string, init?: RequestInit) => fetch(url, init) });
createAirbyteClient({ apiKey: "k", fetch: (url, init) => fetch(url, init) });
createAirbyteClient({ apiKey: "k", fetch });
createAirbyteClient({ accessToken: async ({ reason }) => ({ value: reason === "rejected" ? "new" : "old" }) });
export const middleware: Middleware = { onRequest: ({ request }) => request };

// The environment of a worker is an interface, and has other things in it.
interface Env {
  AIRBYTE_API_KEY: string;
  CACHE: { get(key: string): string };
}
declare const env: Env;
optionsFromEnv(env);
optionsFromEnv(process.env);
// @ts-expect-error a variable is text
optionsFromEnv({ AIRBYTE_TIMEOUT_MS: 5_000 });

// Names that do not exist are noticed.
declare const event: AirbyteEvent;
declare const { failures }: ConnectionHealthReport;
// @ts-expect-error no such code of an error
if (event.type === "request-failed") event.code === "time-out";
// @ts-expect-error no such kind of a TokenError
if (event.type === "token-failed") event.kind === "reject";
for (const { error } of failures) if (error.code === "api") error.status satisfies number;
const request: RunJobRequest = { connectionId: "c", jobType: "clear" };
runJob(airbyte, request);
// @ts-expect-error a refresh cannot be started
runJob(airbyte, { connectionId: "c", jobType: "refresh" });

// Classes of one's own, whose declarations can be written.
export const Missing = class extends ApiError {};
type Constructor<T> = abstract new (...given: never[]) => T;
export function tagged<Base extends Constructor<AirbyteError>>(base: Base) {
  abstract class Tagged extends (base as Constructor<AirbyteError>) {
    tag = "";
  }
  return Tagged;
}
