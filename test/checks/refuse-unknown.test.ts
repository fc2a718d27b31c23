import { expect, test } from "vitest";
import {
  type AirbyteClient,
  cancelJob,
  checkHealth,
  createAirbyteClient,
  diagnose,
  ensureSync,
  getConnectionHealth,
  getJobStatus,
  getJobs,
  listConnectionHealth,
  paginate,
  runJob,
  unwrap,
  waitForJob,
  watchJob,
} from "../../src/index.ts";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";
import { CONNECTION_ID } from "../support/ids.ts";

type Loose = Record<string, (request: unknown) => Promise<unknown>>;
const any = (value: unknown) => value as never;
const noClient = () => createAirbyteClient({});
const of = (airbyte: AirbyteClient) => airbyte as unknown as Loose;

test.each<[string, (airbyte: AirbyteClient) => unknown, string]>([
  ["a query name", (a) => of(a).listJobs?.({ limit: 1 }), "Did you mean query: { limit }?"],
  [
    "params",
    (a) => of(a).listJobs?.({ params: { query: {} } }),
    "Did you mean path and query, directly and without params?",
  ],
  ["a path name", (a) => of(a).getJob?.({ jobId: 1 }), "Did you mean path: { jobId }?"],
  ["a body name", (a) => of(a).createJob?.({ jobType: "sync" }), "Did you mean body: { jobType }?"],
  ["a misspelt part", (a) => of(a).listJobs?.({ qurey: {} }), "Did you mean query?"],
  ["a misspelt option", (a) => of(a).listJobs?.({ timeout: 1 }), "Did you mean timeoutMs?"],
  ["the name of another client's option", (a) => of(a).listJobs?.({ abortSignal: 1 }), "Did you mean signal?"],
  ["an id instead of a request", (a) => runJob(a, any("c-1")), "runJob takes { connectionId, jobType }"],
  ["nothing instead of a request", (a) => runJob(a, any(undefined)), "runJob takes { connectionId, jobType }"],
  ["a promise instead of a client", () => diagnose(any(async () => ({}))), "diagnose takes a client"],
  ["a wrong option beside a function", () => diagnose(any(noClient), any({ timeoutMs: -1 })), "timeoutMs must be"],
  ["options instead of a client", () => diagnose(any({ baseUrl: "x" })), "diagnose takes a client"],
  ["nothing instead of a client", () => checkHealth(any(undefined)), "checkHealth takes a client"],
  [
    "a call that was not awaited",
    (a) => unwrap(any(a.GET("/jobs", { signal: AbortSignal.abort() }).catch(() => {}))),
    "await them first",
  ],
  ["a write without a body", (a) => of(a).createSource?.({}), "createSource needs a body"],
  ["an idempotency key", (a) => of(a).createSource?.({ body: {}, idempotencyKey: "k" }), "Known options: path"],
  [
    "options of a wait in the request of a job",
    (a) => runJob(a, any({ connectionId: CONNECTION_ID, jobType: "sync", timeoutMs: 5 })),
    "runJob: timeoutMs belongs in its third argument",
  ],
  ["a text instead of a body", (a) => of(a).createSource?.({ body: '{"name":"x"}' }), "createSource needs a body"],
  ["null instead of a body", (a) => of(a).createSource?.({ body: null }), "createSource needs a body"],
  [
    "a name with a line break and a terminal's command",
    (a) => of(a).listJobs?.({ "a\n\u001b[31m": 1 }),
    'unknown option "a\\n\\u001b[31m". Known',
  ],
  ["a long name", (a) => of(a).listJobs?.({ ["x".repeat(5_000)]: 1 }), `unknown option "${"x".repeat(40)}". Known`],
  [
    "a header with a line break and a terminal's command",
    (a) => a.listJobs({ headers: { "a\n\u001b[31mb": "1" } }),
    'headers: "a [31mb" is not the name',
  ],
  ["a flag for a time", (a) => getJobs(a, any({ maxAgeMs: true })), "above 0, not true"],
  ["a text for a time", (a) => getJobs(a, any({ maxAgeMs: "a key or so" })), "above 0, not a string of 11 characters"],
  [
    "a text for a page size",
    (a) =>
      paginate(a.listJobs, any({ query: { offset: "a key or so" } }))
        [Symbol.asyncIterator]()
        .next(),
    "query.offset must be a whole number of at least 0, not a string of 11 characters",
  ],
  ["a write without anything", (a) => of(a).createSource?.(undefined), "createSource needs a body"],
  [
    "a write instead of a list",
    (a) => paginate(a.createJob as never, ...([{ body: {} }] as never)),
    "paginate needs a list method",
  ],
  ["nothing to unwrap", () => unwrap(any(null)), "unwrap takes what GET, POST"],
  ["data that needs no unwrap", () => unwrap(any({ data: [] })), "unwrap takes what GET, POST"],
  [
    "a text for the headers of a call",
    (a) => a.listJobs({ headers: any("key") }),
    "headers must be an object of names",
  ],
  ["nothing like an option", (a) => of(a).cancelJob?.({ zzz: 1 }), "Known options: path, query, body, signal"],
  [
    "a query name of a GET",
    (a) => of(a).listJobs?.({ updatedAtStart: "x" }),
    "Did you mean query: { updatedAtStart }?",
  ],
  ["a text", (a) => of(a).listJobs?.("x"), "listJobs needs an object of options, not a value of type string"],
  ["an id alone", (a) => of(a).getJob?.(7), "getJob needs { path: { jobId } }, not a value of type number"],
  ["an array", (a) => of(a).listJobs?.([]), "not an array"],
  ["null", (a) => of(a).listJobs?.(null), "not null"],
  ["a query beside params", (a) => a.GET("/jobs", any({ query: { limit: 1 } })), "Did you mean params: { query }?"],
  [
    "an id beside params",
    (a) => a.GET("/jobs/{jobId}", any({ jobId: 1 })),
    "Did you mean params: { path: { jobId } }?",
  ],
  ["a path without a slash", (a) => a.GET(any("jobs")), "GET jobs: the path must begin with /"],
  ["a path that goes on with the host's name", (a) => a.GET(any(".evil.example/x")), "must begin with /"],
  ...[
    "/jobs/..",
    "/../x",
    "/a/./b",
    "/a/%2E%2e/b",
    "/a/.%2e?x",
    "/jobs/.. ",
    "/..#",
    "/a\\..\\b",
    "/.\t./b",
    "/a/\n/b",
  ].map((path) => {
    const call = (a: AirbyteClient) => a.GET(any(path));
    return [`the path ${JSON.stringify(path)}`, call, "without . or .. between slashes"] as [
      string,
      typeof call,
      string,
    ];
  }),
  ["an option of fetch", (a) => a.GET("/jobs", any({ cache: "no-store" })), 'GET /jobs: unknown option "cache"'],
  ["a misspelt option of GET", (a) => a.GET("/jobs", any({ timeout: 1 })), "Did you mean timeoutMs?"],
  ["paginate", (a) => paginate(a.listJobs, any({ limit: 1 })), "Did you mean query: { limit }?"],
  ["getJobs", (a) => getJobs(a, any({ statuss: "failed" })), "Did you mean status?"],
  ["waitForJob", (a) => waitForJob(a, 1, any({ interval: 3 })), "Did you mean intervalMs?"],
  ["watchJob", (a) => watchJob(a, 1, any({ onUpdate: () => {} })), 'watchJob: unknown option "onUpdate"'],
  ["cancelJob", (a) => cancelJob(a, 1, any({ onAbort: "leave" })), 'cancelJob: unknown option "onAbort"'],
  ["ensureSync", (a) => ensureSync(a, "c", any({ timeout: 1 })), "Did you mean timeoutMs?"],
  ["runJob", (a) => runJob(a, { connectionId: "c", jobType: "sync" }, any({ timeout: 1 })), "Did you mean timeoutMs?"],
  ["getJobStatus", (a) => getJobStatus(a, 1, any({ timeout: 1 })), "Did you mean timeoutMs?"],
  ["getConnectionHealth", (a) => getConnectionHealth(a, "c", any({ job: 1 })), "Did you mean jobs?"],
  ["listConnectionHealth", (a) => listConnectionHealth(a, any({ worksapceId: "w" })), "Did you mean workspaceId?"],
  ["diagnose", (a) => diagnose(a, any({ timeout: 1 })), "Did you mean timeoutMs?"],
  ["checkHealth", (a) => checkHealth(a, any({ timeout: 1 })), "Did you mean timeoutMs?"],
])("what would be ignored is refused before anything is sent: %s", async (_name, call, words) => {
  const { airbyte, sent } = answeringClient([status(200, { data: [] })]);
  const error = await failureOf<Error>((async () => call(airbyte))());
  expect(error).toMatchObject({ code: "configuration" });
  expect(error.message).toContain(words);
  expect(sent).toHaveLength(0);
});

test.each<[string, (airbyte: AirbyteClient) => unknown]>([
  ["waitForJob", (a) => waitForJob(a, Number.NaN)],
  ["watchJob", (a) => watchJob(a, 1.5)],
  ["cancelJob", (a) => cancelJob(a, any("1"))],
  ["getJobStatus", (a) => getJobStatus(a, any(undefined))],
  ["ensureSync", (a) => ensureSync(a, "")],
  ["runJob", (a) => runJob(a, { connectionId: " ", jobType: "sync" })],
  ["getConnectionHealth", (a) => getConnectionHealth(a, any(undefined))],
])("%s refuses an id that is none before anything is sent", async (name, call) => {
  const { airbyte, sent } = answeringClient([status(200, { data: [] })]);
  const error = await failureOf<Error>((async () => call(airbyte))());
  expect(error).toMatchObject({ code: "configuration" });
  expect(error.message).toMatch(new RegExp(`^${name}: (jobId|connectionId) must be`));
  expect(sent).toHaveLength(0);
});

test("a list is no options of a client", () => {
  expect(() => createAirbyteClient(any([]))).toThrow("createAirbyteClient needs an options object");
});

test("something else than an AbortSignal is refused by checkHealth and diagnose, too", async () => {
  const signal = new AbortController() as never;
  for (const call of [checkHealth, diagnose]) {
    const { airbyte, sent } = answeringClient([]);
    await expect(call(airbyte, { signal })).rejects.toMatchObject({ code: "configuration" });
    expect(sent).toHaveLength(0);
  }
});

class Held {
  get body() {
    return { connectionId: CONNECTION_ID, jobType: "sync" };
  }
  get params() {
    return { path: { jobId: 7 } };
  }
  get status() {
    return "failed";
  }
}

test.each<[string, (airbyte: AirbyteClient) => Promise<unknown>, string]>([
  ["a request", (a) => a.createJob(any(new Held())), 'createJob: "body" must be a property of the object itself'],
  [
    "a request of GET",
    (a) => a.GET("/jobs/{jobId}", any(new Held())),
    'GET /jobs/{jobId}: "params" must be a property',
  ],
  ["a query", (a) => a.listJobs({ query: any(new Held()) }), 'listJobs: "status" must be a property'],
  ["a path", (a) => a.getJob({ path: any(Object.create({ jobId: 7 })) }), 'getJob: "jobId" must be a property'],
])("what the class of %s holds would be lost, and is refused", async (_what, call, message) => {
  const { airbyte, sent } = answeringClient([]);
  const error = await failureOf<Error>(call(airbyte));
  expect(error).toMatchObject({ code: "configuration", message: expect.stringContaining(message) });
  expect(sent).toHaveLength(0);
});

test("a body where none can be sent, and one that writes itself as nothing, are refused", async () => {
  const { airbyte, sent } = answeringClient([]);
  expect(await failureOf(airbyte.listJobs(any({ body: {} })))).toMatchObject({ message: "listJobs takes no body" });
  const body = any({ toJSON: () => undefined });
  expect(await failureOf(airbyte.createSource({ body }))).toMatchObject({ code: "configuration" });
  expect(sent).toHaveLength(0);
});

test("idempotent is true or false, not a text that looks like it", async () => {
  const { airbyte, sent } = answeringClient([]);
  const call = airbyte.createTag(any({ body: {}, idempotent: "true" }));
  expect(await failureOf(call)).toMatchObject({ message: "idempotent must be true or false" });
  expect(sent).toHaveLength(0);
});
