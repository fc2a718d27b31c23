import { AirbyteError, ApiError, ConnectionError, RedirectError, ResponseParseError } from "airbyte-client";
import type { Case } from "./case.ts";
import { equal, failure, truthy } from "./expect.ts";

const path = { connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1" };

export const errorCases: readonly Case[] = [
  {
    name: "a problem is an ApiError with what the server said",
    run: async (context) => {
      const body = {
        status: 404,
        type: "https://example.com/errors",
        title: "resource-not-found",
        detail: "No such thing",
      };
      const { airbyte } = await context.open({ steps: [{ status: 404, body }] });
      const error = await failure(airbyte.getConnection({ path }), ApiError);
      equal([error.code, error.status, error.operationId], ["api", 404, "getConnection"], "error");
      equal([error.problem?.title, error.problem?.detail], ["resource-not-found", "No such thing"], "problem");
      truthy(error instanceof AirbyteError && error instanceof Error, "not an Error");
      truthy(!JSON.stringify(error).includes("token-1"), "the token is in the error");
    },
  },
  {
    name: "GET hands errors back instead of throwing them",
    run: async (context) => {
      const { airbyte } = await context.open({ steps: [{ status: 403, body: { message: "Forbidden" } }] });
      const { data, error, response } = await airbyte.GET("/jobs");
      equal([data, error, response.status], [undefined, { message: "Forbidden" }, 403], "result");
    },
  },
  {
    name: "Retry-After is read in an answer that is not repeated",
    run: async (context) => {
      const limited = { status: 429, headers: { "retry-after": "7" }, body: { message: "Slow down" } };
      const { airbyte } = await context.open({ steps: [limited] });
      const error = await failure(airbyte.listJobs({ maxRetries: 0 }), ApiError);
      equal(error.retryAfterMs, 7000, "retryAfterMs");
    },
  },
  {
    name: "a web page instead of data is a ResponseParseError",
    run: async (context) => {
      const { airbyte } = await context.open({ steps: [{ body: "<!doctype html><title>Airbyte</title>" }] });
      const error = await failure(airbyte.listJobs(), ResponseParseError);
      equal([error.code, error.attempts], ["response-parse", 1], "error");
    },
  },
  {
    name: "a redirect to another place is not followed",
    run: async (context) => {
      const moved = { status: 302, headers: { location: "http://127.0.0.1:9/elsewhere" } };
      const { airbyte, seen } = await context.open({ steps: [moved] });
      await failure(airbyte.listJobs(), RedirectError);
      equal((await seen()).requests, 1, "requests");
    },
  },
  {
    name: "a server that is not there is a ConnectionError",
    run: async (context) => {
      // Nobody listens there, and unlike the lowest ports no platform forbids to ask.
      const baseUrl = "http://127.0.0.1:65534/v1";
      const { airbyte } = await context.open({}, { apiKey: "static-key", baseUrl, maxRetries: 1 });
      const error = await failure(airbyte.listJobs(), ConnectionError);
      equal([error.code, error.attempts], ["connection", 2], "error");
    },
  },
];
