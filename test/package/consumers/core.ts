// What a user of the core writes; compiled against the packed declarations, never run.
import {
  type AirbyteClient,
  type AirbyteClientOptions,
  type AnyAirbyteError,
  ApiError,
  createAirbyteClient,
  isAirbyteError,
  type Schemas,
  unwrap,
} from "airbyte-client";

const options: AirbyteClientOptions = { clientId: "id", clientSecret: "secret", timeoutMs: 10_000 };
const airbyte: AirbyteClient = createAirbyteClient(options);

export async function useTheCore(connectionId: string, signal: AbortSignal): Promise<string> {
  const connection: Schemas.ConnectionResponse = await airbyte.getConnection({
    path: { connectionId },
  });
  const { data: jobs } = await airbyte.listJobs({ query: { connectionId, limit: 20 }, signal, maxRetries: 1 });
  const job = await airbyte.createJob({ body: { connectionId, jobType: "sync" } });
  const ids: number[] = jobs.map(({ jobId }) => jobId);
  const { data, error, response } = await airbyte.GET("/jobs", { params: { query: { connectionId } } });
  const again = unwrap(await airbyte.GET("/jobs", { params: { query: { connectionId } } }));
  if (data === undefined) return `${response.status} ${JSON.stringify(error)}`;
  const expiresAtMs: number | undefined = airbyte.auth.status().expiresAtMs;
  return [connection.name, job.status, ids.length, data.data.length, again.data.length, expiresAtMs].join();
}

export const explainAny = (error: unknown): string => (isAirbyteError(error) ? explain(error) : String(error));

export function explain(error: AnyAirbyteError): string {
  switch (error.code) {
    case "api":
      return `${error.status} ${error.operationId} ${error.problem?.detail}`;
    case "token":
      return error.kind;
    case "timeout":
      return `${error.phase} ${error.limitMs}`;
    case "connection":
      return error.sent;
    case "job":
      return error.job.status;
    default:
      return error.message;
  }
}

export async function rejectMistakes(): Promise<void> {
  // @ts-expect-error a path that the API does not have
  await airbyte.GET("/nothing");
  // @ts-expect-error a connection needs its id
  await airbyte.getConnection({});
  // @ts-expect-error no such kind of job
  await airbyte.createJob({ body: { connectionId: "", jobType: "dance" } });
  // @ts-expect-error no such option
  createAirbyteClient({ clientID: "id" });
  // @ts-expect-error an answer is not anything
  const nothing: { noSuchProperty: true } = await airbyte.listJobs();
  console.log(nothing, ApiError);
}
