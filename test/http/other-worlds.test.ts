// Mocks, frameworks and environments that the client is dropped into do what no browser and no Node does.

import { expect, test, vi } from "vitest";
import { type AirbyteClient, createAirbyteClient } from "../../src/client.ts";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import type { JobStarter } from "../../src/jobs/jobs-client.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { paginate } from "../../src/paginate.ts";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";

const done = {
  ...{ jobId: 7, status: "succeeded", jobType: "sync", connectionId: CONNECTION_ID },
  startTime: "2026-09-14T06:00:12Z",
};

/** As mocking libraries make them: it answers every name that is not given with a function. */
function mockOf<T extends object>(given: T): T {
  const stub = (): unknown => new Proxy(() => undefined, { get: stub });
  return new Proxy(given, { get: (target, name) => (name in target ? Reflect.get(target, name) : stub()) });
}

function jobs(): JobStarter {
  return { getJob: async () => done, createJob: async () => done, listJobs: async () => ({ data: [] }) } as never;
}

test("a mock that answers every name can be waited with", async () => {
  expect(await waitForJob(mockOf(jobs()), 7)).toEqual(done);
  expect(await ensureSync(mockOf(jobs()), CONNECTION_ID)).toEqual(done);
  const list = mockOf(async () => ({ data: [{ jobId: 1 }] }));
  for await (const job of paginate(list)) expect(job.jobId).toBe(1);
});

test("a stub that returns no promise can be waited with, and one that returns nothing gets an error of its own", async () => {
  const stub = (answer: unknown) => ({ ...jobs(), getJob: () => answer }) as never;
  expect(await waitForJob(stub(done), 7)).toEqual(done);
  expect(await failureOf(waitForJob(stub(undefined), 7))).toMatchObject({ code: "response-parse" });
});

test("a client in a wrapper that is not what its private fields are of can be waited with, and ends the wait", async () => {
  const { airbyte, sent } = answeringClient(() => ({ ...done, status: "running" }));
  const wrapped = reactive(airbyte);
  const waiting = failureOf(waitForJob(wrapped, 7));
  await vi.waitUntil(() => sent.length === 1);
  airbyte.close();
  expect(await waiting).toMatchObject({ code: "closed" });
});

/** As Vue wraps state: each object in it, except for those that take no new properties. */
function reactive<T extends object>(state: T): T {
  return new Proxy(state, {
    get: (target, name, receiver) => {
      const value = Reflect.get(target, name, receiver);
      return typeof value === "object" && value !== null && Object.isExtensible(value) ? reactive(value) : value;
    },
  });
}

test.each([
  ["behind a prototype", (airbyte: AirbyteClient) => Object.create(airbyte) as AirbyteClient],
  [
    "in a Proxy",
    (airbyte: AirbyteClient) => new Proxy({} as AirbyteClient, { get: (_, name) => Reflect.get(airbyte, name) }),
  ],
])("a client %s ends its waits, too", async (_, wrap) => {
  const { airbyte, sent } = answeringClient(() => ({ ...done, status: "running" }));
  const waiting = failureOf(waitForJob(wrap(airbyte), 7));
  await vi.waitUntil(() => sent.length === 1);
  airbyte.close();
  expect(await waiting).toMatchObject({ code: "closed" });
});

test("tokens are waited for where a library has put its own Promise in the place of the platform's", async () => {
  const platform = globalThis.Promise;
  const sent: (string | null)[] = [];
  const fetch = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    if (String(url).endsWith("/token")) return Response.json({ access_token: "the-token", expires_in: 900 });
    sent.push(new Headers(init?.headers).get("authorization"));
    return Response.json({ data: [] });
  };
  const credentials = { clientId: "id", clientSecret: "secret-99" };
  const clients = [
    createAirbyteClient({ ...credentials, fetch }),
    createAirbyteClient({ ...credentials, fetch, apiKey: "the-key", fallbackToApiKey: true }),
    createAirbyteClient({ fetch, accessToken: async () => ({ value: "the-token" }) }),
  ];
  globalThis.Promise = class extends platform<unknown> {} as PromiseConstructor;
  try {
    for (const airbyte of clients) await airbyte.listJobs();
  } finally {
    globalThis.Promise = platform;
  }
  expect(sent).toEqual(["Bearer the-token", "Bearer the-token", "Bearer the-token"]);
});

test.each([
  ["used twice", () => status(200, { data: [] })],
  ["used twice, an error", () => status(404, { message: "no" })],
  ["without headers", () => ({ ok: true, status: 200, text: async () => "{}" }) as unknown as Response],
])("a Response %s is told from a broken answer", async (_, make) => {
  const answer = make();
  const events: unknown[] = [];
  const fetch = async () => answer;
  const airbyte = createAirbyteClient({ apiKey: "the-key", fetch, onEvent: (event) => events.push(event) });
  await airbyte.listJobs().catch(() => {});
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(error).toMatchObject({ code: "connection", attempts: 1 });
  expect(error.message).toContain("your own `fetch` returned no Response, or one that was already read");
  expect(events.at(-1)).toMatchObject({ type: "request-failed", code: "connection" });
});

test("a fetch whose answers have no streams gets tokens, and the words of errors", async () => {
  const whole = (code: number, body: object): Response =>
    ({
      ...{ ok: code < 300, status: code, headers: new Headers({ "content-type": "application/json" }) },
      text: async () => JSON.stringify(body),
    }) as Response;
  const fetch = async (url: unknown) =>
    String(url).endsWith("/token")
      ? whole(200, { access_token: "the-token", expires_in: 900 })
      : whole(404, { message: "no such thing" });
  const airbyte = createAirbyteClient({ clientId: "id", clientSecret: "secret-99", fetch });
  expect((await failureOf<Error>(airbyte.listJobs())).message).toContain("no such thing");
});

test("a stub of fetch that answers with nothing is told by what went wrong with it", async () => {
  const airbyte = createAirbyteClient({ apiKey: "the-key", fetch: (() => undefined) as never });
  expect((await failureOf<Error>(airbyte.listJobs())).message).toMatch(
    /failed inside `fetch` \(TypeError: Cannot (read|destructure) propert/,
  );
});

test("an abort's reason from an environment with globals of its own stays as it is", async () => {
  const { airbyte } = answeringClient([status(200, {})]);
  const reason = Object.setPrototypeOf(
    new DOMException("enough", "TimeoutError"),
    Object.create(DOMException.prototype),
  );
  Object.setPrototypeOf(DOMException.prototype, null);
  try {
    const call = airbyte.getConnection({ path: { connectionId: SOME_ID }, signal: AbortSignal.abort(reason) });
    expect(await failureOf(call)).toBe(reason);
  } finally {
    Object.setPrototypeOf(DOMException.prototype, Error.prototype);
  }
});

test.each([
  [new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "UND_MOCK_ERR_MOCK_NOT_MATCHED" }) })],
  [new TypeError("Failed to fetch", { cause: new Error("[MSW] Cannot bypass a request") })],
  [new Error("[MSW] Cannot bypass a request")],
  [Object.assign(new Error("Nock: No match for request"), { code: "ERR_NOCK_NO_MATCH" })],
])("a request for which a mock has no answer is not tried again", async (failure) => {
  const { airbyte, sent } = answeringClient([failure]);
  const { message } = await failureOf<Error>(airbyte.listJobs());
  expect(message).toContain("failed inside `fetch`");
  expect(sent).toHaveLength(1);
});

test("operation methods bear the names of their operations", () => {
  const { airbyte } = answeringClient([]);
  expect([airbyte.listJobs.name, airbyte.getJob.name]).toEqual(["listJobs", "getJob"]);
});
