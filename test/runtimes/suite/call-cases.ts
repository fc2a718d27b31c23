import { ClientClosedError, paginate, TimeoutError } from "airbyte-client";
import { optionsFromEnv } from "airbyte-client/env";
import type { Case } from "./case.ts";
import { equal, failure, truthy } from "./expect.ts";

export const callCases: readonly Case[] = [
  {
    name: "a read is repeated after 503, 429 and a broken connection",
    run: async (context) => {
      const limited = { status: 429, headers: { "retry-after": "0" } };
      const { airbyte, seen } = await context.open({ steps: [{ status: 503 }, limited, { fails: "cut" }] });
      const { data } = await airbyte.listJobs();
      equal(data.length, 3, "jobs");
      equal((await seen()).requests, 4, "requests");
    },
  },
  {
    name: "a write that may have been carried out is not repeated",
    run: async (context) => {
      const { airbyte, seen } = await context.open({ steps: [{ status: 503 }] });
      const body = { connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1", jobType: "sync" } as const;
      const outcome = await airbyte.createJob({ body }).catch((error: { status?: number }) => error.status);
      equal(outcome, 503, "outcome");
      equal((await seen()).requests, 1, "requests");
    },
  },
  {
    name: "an answer that does not come is a TimeoutError",
    run: async (context) => {
      const { airbyte } = await context.open({ steps: [{ fails: "headers" }] });
      const error = await failure(airbyte.listJobs({ timeoutMs: 100, maxRetries: 0 }), TimeoutError);
      equal([error.phase, error.limitMs], ["headers", 100], "error");
    },
  },
  {
    name: "a body that stalls is a TimeoutError, and a repeat mends it",
    run: async (context) => {
      const stalled = { body: { data: [], previous: "", next: "" }, fails: "body" } as const;
      const { airbyte } = await context.open({ steps: [stalled, stalled] });
      const error = await failure(airbyte.listJobs({ timeoutMs: 200, maxRetries: 0 }), TimeoutError);
      equal(error.phase, "body", "phase");
      const { data } = await airbyte.listJobs({ timeoutMs: 500 });
      equal(data.length, 3, "jobs after the repeat");
    },
  },
  {
    name: "an abort ends a call with the caller's own reason",
    run: async (context) => {
      const { airbyte } = await context.open({ steps: [{ fails: "headers" }, { fails: "headers" }] });
      const [withReason, without] = [new AbortController(), new AbortController()];
      const reason = new Error("The user left");
      const first = airbyte.listJobs({ signal: withReason.signal }).catch((error: unknown) => error);
      const second = airbyte.listJobs({ signal: without.signal }).catch((error: unknown) => error);
      setTimeout(() => {
        withReason.abort(reason);
        without.abort();
      }, 20);
      truthy((await first) === reason, "another error than the reason");
      equal(((await second) as Error).name, "AbortError", "name of the error");
    },
  },
  {
    name: "all pages are read, in order, without asking for more than are needed",
    run: async (context) => {
      const { airbyte, seen } = await context.open({ jobs: 250 });
      const ids: number[] = [];
      for await (const { jobId } of paginate(airbyte.listJobs)) ids.push(jobId);
      equal(ids, [...Array(250).keys()], "ids");
      equal((await seen()).requests, 3, "requests");
    },
  },
  {
    name: "close() ends what is under way and refuses the rest",
    run: async (context) => {
      const { airbyte } = await context.open({ steps: [{ fails: "headers" }] });
      const underWay = airbyte.listJobs();
      underWay.catch(() => {});
      setTimeout(() => airbyte.close(), 20);
      await failure(underWay, ClientClosedError);
      await failure(airbyte.listJobs(), ClientClosedError);
    },
  },
  {
    name: "options come from environment variables",
    run: async (context) => {
      const options = optionsFromEnv({ AIRBYTE_API_KEY: "static-key", AIRBYTE_TIMEOUT_MS: "5000" });
      equal(options, { apiKey: "static-key", timeoutMs: 5000 }, "options");
      const { airbyte } = await context.open({}, options);
      equal((await airbyte.listJobs()).data.length, 3, "jobs");
    },
  },
];
