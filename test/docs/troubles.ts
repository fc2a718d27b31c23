import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type AirbyteClientOptions, asInput, createAirbyteClient, runJob, startSync, waitForJob } from "airbyte-client";
import { optionsFromEnv } from "airbyte-client/env";
import { type MockAirbyte, startMockAirbyte } from "airbyte-client/testing";
import { vi } from "vitest";
import { troublesInLogs } from "./troubles-in-logs.ts";
import { troublesOfMock } from "./troubles-of-mock.ts";

const NO_CREDENTIALS = { clientId: undefined, clientSecret: undefined };
const KEY = { ...NO_CREDENTIALS, apiKey: "k" };
const id = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";

/** A `fetch` that fails as the platform's does. */
const failing = (code: string, syscall?: string) => async () => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) });
};

/** The error of a call that takes half a minute to fail. */
async function afterHalfAMinute(call: () => Promise<unknown>): Promise<never> {
  vi.useFakeTimers();
  const failed = call().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(30_000);
  vi.useRealTimers();
  throw await failed;
}

/** What people run into, each as it really happens. */
export function troublesOf(mock: MockAirbyte): Record<string, () => unknown> {
  const make = (options: Partial<AirbyteClientOptions> = {}) => {
    const { baseUrl, clientId, clientSecret } = mock;
    return createAirbyteClient({ baseUrl, clientId, clientSecret, maxRetries: 0, ...options });
  };
  return {
    "no credentials": () => make(NO_CREDENTIALS),
    "a typo in an option": () => make({ clientID: "x" } as never),
    "plain http": () => make({ baseUrl: "http://airbyte.internal" }),
    "a wrong path": () => make({ baseUrl: `${mock.url}/workspaces`, ...KEY }).listJobs(),
    "a wrong secret": () => make({ clientSecret: "wrong" }).listJobs(),
    "a server that is down": async () => {
      const gone = await startMockAirbyte();
      await gone.close();
      return make({ baseUrl: gone.baseUrl, ...NO_CREDENTIALS, apiKey: "k" }).listJobs();
    },
    "an old server": () => {
      mock.next("listTags", { status: 403, body: "hateoas" });
      return make().listTags();
    },
    "no permission": () => {
      mock.next("listTags", { status: 403, body: "problem" });
      return make().listTags();
    },
    "http instead of https": async () => {
      const server = createServer((_, response) =>
        response.writeHead(301, { location: "https://airbyte.example.com/" }).end(),
      );
      await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      try {
        await make({ baseUrl, ...NO_CREDENTIALS, apiKey: "k" }).listJobs();
      } finally {
        server.closeAllConnections();
        server.close();
      }
    },
    "a server that is slow": () => {
      mock.next("createConnection", { stall: "before-headers" });
      const body = { sourceId: id, destinationId: id };
      return make().createConnection({ body, timeoutMs: 1_000 });
    },
    "a sync that runs already": () => {
      mock.next("createJob", { problem: "try-again-later", message: `A sync is already running for: ${id}` });
      return make().createJob({ body: { connectionId: id, jobType: "sync" } });
    },
    "an unknown job": () => make().getJob({ path: { jobId: 1 } }),
    "a server that sheds load": () => {
      mock.next("listJobs", { status: 429 });
      return make().listJobs();
    },
    "a restart": () => {
      mock.next("listJobs", { status: 502, body: "html" });
      return make().listJobs();
    },
    "a private certificate authority": () => make({ ...KEY, fetch: failing("SELF_SIGNED_CERT_IN_CHAIN") }).listJobs(),
    "wrong variables": () => optionsFromEnv({ AIRBYTE_TIMEOUT_MS: "soon" }),
    "a token endpoint that is down": () => make({ fetch: failing("ECONNREFUSED") }).listJobs(),
    "a token endpoint that is starting": async () => {
      mock.always("token", { status: 503, body: "html" });
      try {
        await make({ deadlineMs: 10_000 }).auth.refresh();
      } finally {
        mock.always("token", "ok");
      }
    },
    "a connection that breaks": () => make({ ...KEY, fetch: failing("UND_ERR_SOCKET") }).listJobs(),
    "a proxy that does not connect": () => {
      const cause = new Error("Proxy response (407) !== 200 when HTTP Tunneling");
      const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
      return make({ ...KEY, fetch }).listJobs();
    },
    "a wait that the platform ends": () => {
      const airbyte = make({ ...KEY, fetch: failing("UND_ERR_HEADERS_TIMEOUT") });
      return airbyte.createJob({ body: { connectionId: id, jobType: "sync" } });
    },
    "Node's permissions": () => make({ ...KEY, fetch: failing("ERR_ACCESS_DENIED") }).listJobs(),
    "two versions of undici": () => {
      const invalid = Object.assign(new Error("invalid onRequestStart method"), { code: "UND_ERR_INVALID_ARG" });
      const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: invalid }));
      return make({ ...KEY, fetch }).listJobs();
    },
    "a user who cannot be looked up": () => {
      const message = "Could not get the current Airbyte user due to an internal error.";
      mock.next("listTags", { status: 401, body: "known", message, times: 2 });
      return make().listTags();
    },
    "a stream without a mode": () => asInput({ name: "orders", cursorField: [], primaryKey: [] }),
    "a reset in place of the sync": async () => {
      const { baseUrl, clientId, clientSecret, jobs, close } = await startMockAirbyte({ jobDurationMs: 0 });
      try {
        jobs.add({ connectionId: id, jobType: "reset", status: "failed" });
        jobs.failNext();
        await startSync(make({ baseUrl, clientId, clientSecret }), id);
      } finally {
        await close();
      }
    },
    "a deleted connection": () => {
      mock.next("createJob", { problem: "try-again-later", message: `The connection ${id} is deleted.` });
      return make().createJob({ body: { connectionId: id, jobType: "sync" } });
    },
    "headers that do not come": () => make({ headers: () => new Promise(() => {}) }).listJobs({ timeoutMs: 20 }),
    "an unknown id": () => make().getConnection({ path: { connectionId: "5a8e9b4c-0000-4000-8000-000000000000" } }),
    "a server that fails": () => {
      mock.next("listJobs", { status: 500, body: "error-id" });
      return make().listJobs();
    },
    "a second application": () => make().createApplication({ body: { name: "CI" } }),
    "a deadline that a token used up": () =>
      make({ accessToken: () => new Promise(() => {}), ...NO_CREDENTIALS }).listJobs({ deadlineMs: 50 }),
    "a deadline": () => {
      mock.next("listJobs", { stall: "before-headers" });
      return make().listJobs({ deadlineMs: 1_500 });
    },
    "a client that was closed": () => {
      const airbyte = make();
      airbyte.close();
      return airbyte.listJobs();
    },
    "a connection that is switched off": async () => {
      await make().patchConnection({ path: { connectionId: id }, body: { status: "inactive" } });
      try {
        await runJob(make(), { connectionId: id, jobType: "sync" });
      } finally {
        await make().patchConnection({ path: { connectionId: id }, body: { status: "active" } });
      }
    },
    "a sync that fails": () => waitForJob(make(), 48214),
    "a sync that takes long": () => waitForJob(make(), 48216, { timeoutMs: 1_500 }),
    ...troublesInLogs(mock),
    ...troublesOfMock,
    "a secret from a file": () => make({ clientSecret: "a-secret\n" }),
    "half of a pair": () => make({ clientSecret: undefined }),
    "no token endpoint": () => {
      mock.next("token", { status: 404, body: "hateoas" });
      return make().listJobs();
    },
    "a token endpoint that takes something amiss": () => {
      mock.next("token", { status: 422 });
      return make().listJobs();
    },
    "a headers function that hangs before a token": () =>
      afterHalfAMinute(() => make({ headers: () => new Promise(() => {}) }).auth.refresh()),
    "a firewall": () => make({ ...KEY, fetch: async () => new Response("<html></html>", { status: 403 }) }).listJobs(),
    "another web server": () =>
      make({ ...KEY, fetch: async () => new Response("<html></html>", { status: 404 }) }).listJobs(),
    "a page to sign in at": () => {
      const page = async (url: string) =>
        url.endsWith("/sign_in")
          ? new Response("<html></html>")
          : new Response(null, { status: 302, headers: { location: "/sign_in" } });
      return make({ ...KEY, fetch: page }).listJobs();
    },
    "a web page instead of a token": () => {
      mock.next("token", { body: "html" });
      return make().listJobs();
    },
    "a token endpoint that moved": () => {
      mock.next("token", { status: 301, redirect: "https://airbyte.example.com/" });
      return make().listJobs();
    },
    "a token endpoint that hangs up": () => make({ fetch: failing("UND_ERR_SOCKET") }).listJobs(),
    "an address under another name": () => optionsFromEnv({ AIRBYTE_URL: mock.url, AIRBYTE_API_KEY: "key" }),
    "a certificate of the token endpoint": () => make({ fetch: failing("CERT_HAS_EXPIRED") }).listJobs(),
    "a token endpoint that hangs": () =>
      afterHalfAMinute(() => make({ fetch: () => new Promise(() => {}) }).listJobs()),
    "a host that cannot be connected to": () => make({ ...KEY, fetch: failing("ETIMEDOUT", "connect") }).listJobs(),
    "a host that does not exist": () => make({ ...KEY, fetch: failing("ENOTFOUND") }).listJobs(),
    "a limit above 100": () => make().listJobs({ query: { limit: 101 } }),
    "an id that is none": () => make().getConnection({ path: { connectionId: "48213" } }),
    "a value that the server refuses": () => {
      mock.next("listJobs", { status: 400, body: "error-id" });
      return make().listJobs();
    },
    "an operation that is not paid for": () => {
      mock.next("listTags", { problem: "license-entitlement" });
      return make().listTags();
    },
    "a proxy that does not wait": () => {
      mock.next("createJob", { status: 504, body: "html" });
      return make().createJob({ body: { connectionId: id, jobType: "sync" } });
    },
    "a token address with a typo": () => make({ tokenUrl: `${mock.url}/api/public/applications/token` }).listJobs(),
    "an answer that was cut off": () => {
      mock.next("listJobs", { body: "truncated" });
      return make().listJobs();
    },
    "a body that stalls": () => {
      mock.next("listJobs", { stall: "mid-body" });
      return make().listJobs({ timeoutMs: 1_000 });
    },
    "a start that took too long": () => {
      mock.next("createJob", { problem: "state-conflict", message: "Could not fulfill request" });
      return make().createJob({ body: { connectionId: id, jobType: "sync" } });
    },
    "a wait without a token": async () => {
      mock.next("token", { stall: "before-headers" });
      await startSync(make(), id, { timeoutMs: 1_500 });
    },
    "a reset in the way": async () => {
      mock.jobs.set(48219, { status: "succeeded" });
      const reset = mock.jobs.add({ connectionId: id, jobType: "reset", status: "running" });
      try {
        await startSync(make(), id, { timeoutMs: 1_500 });
      } finally {
        mock.jobs.set(reset.jobId, { status: "succeeded" });
      }
    },
    "a start that is not answered": () => {
      mock.next("createJob", { stall: "before-headers" });
      return startSync(make(), id, { timeoutMs: 1_500 });
    },
    "a token function that throws": () =>
      make({ ...NO_CREDENTIALS, accessToken: () => Promise.reject(new Error("vault is sealed")) }).listJobs(),
    "a request that the server refuses": () =>
      make().createJob({ body: { connectionId: id, jobType: "no" as "sync" } }),
    "a context for an option": () => make().listJobs({ client: {} } as never),
    "an expired key": () => make({ ...NO_CREDENTIALS, apiKey: "expired" }).listJobs(),
  };
}
