// GET, POST, PUT, PATCH and DELETE. Each @ts-expect-error is a mistake that must not compile.
import type { CallOptions, paths, RequestOptions, Schemas } from "airbyte-client";
import type { ParamsOption, RequestBodyOption } from "openapi-fetch";
import type { FetchMethods } from "../../src/fetch-methods.ts";
import { exactly } from "./exactly.ts";

declare const airbyte: FetchMethods;
const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";

// Data or error, and both are typed.
const job = await airbyte.GET("/jobs/{jobId}", { params: { path: { jobId: 48213 } } });
if (job.error) {
  exactly<Schemas.ErrorBody>()(job.error);
  exactly<undefined>()(job.data);
  if ("errorId" in job.error) job.error.errorId satisfies unknown;
  // @ts-expect-error not every error body has a message
  job.error.message;
} else {
  exactly<Schemas.JobResponse>()(job.data);
}
const { data, error } = await airbyte.GET("/jobs", { params: { query: { status: "failed" } }, timeoutMs: 1_000 });
if (error) throw error;
exactly<Schemas.JobsResponse>()(data);
// Enums of answers are open, and are strings.
export const text: string | undefined = data.data[0]?.status;
export const status: Schemas.JobResponse["status"] | undefined = data.data[0]?.status;

const removed = await airbyte.DELETE("/tags/{tagId}", { params: { path: { tagId: "t" } } });
if (removed.error) exactly<Schemas.ErrorBody>()(removed.error);
else exactly<undefined>()(removed.data);
const health = await airbyte.GET("/health", { parseAs: "text" });
if (!health.error) exactly<string>()(health.data);

airbyte.GET("/jobs");
airbyte.POST("/jobs", { body: { connectionId, jobType: "sync" }, idempotent: false });
// @ts-expect-error no such path
airbyte.GET("/job");
// @ts-expect-error no such method on this path
airbyte.PUT("/jobs");
// @ts-expect-error no such status
airbyte.GET("/jobs", { params: { query: { status: "done" } } });
// @ts-expect-error the body is required
airbyte.POST("/jobs", {});
// @ts-expect-error the body is required
airbyte.POST("/jobs");
// @ts-expect-error no such job type
airbyte.POST("/jobs", { body: { connectionId, jobType: "full" } });
// @ts-expect-error the path parameter is required
airbyte.GET("/jobs/{jobId}", {});
// @ts-expect-error a time limit is a number
airbyte.GET("/jobs", { timeoutMs: "1s" });

// What a caller may not have goes through as undefined, and what `fetch` would do with null is done.
declare const signal: AbortSignal | undefined;
airbyte.GET("/jobs", { signal, timeoutMs: undefined, headers: undefined });
airbyte.POST("/jobs", { body: { connectionId, jobType: "sync" }, signal: signal ?? null });
// Functions around a call can leave its options open.
export const openOptions = <T extends CallOptions>(options: T) => airbyte.GET("/jobs", options);
export const someOptions = <T extends CallOptions>(options: T) =>
  airbyte.GET("/jobs", { params: { query: { limit: 1 } }, ...options });
export const openQuery = <I extends ParamsOption<paths["/jobs"]["get"]>>(init: I) => airbyte.GET("/jobs", init);
export const openBody = <B extends RequestBodyOption<paths["/jobs"]["post"]>>(init: B) => airbyte.POST("/jobs", init);
export const wholeInit = (init: RequestOptions<paths["/connections"]["post"]>) => airbyte.POST("/connections", init);
export const wholeQuery = (init: RequestOptions<paths["/jobs"]["get"]>) => airbyte.GET("/jobs", init);
airbyte.DELETE("/jobs/{jobId}", { params: { path: { jobId: 1 } }, body: undefined });
// @ts-expect-error options of fetch are not passed on
airbyte.GET("/jobs", { cache: "no-store" });
// @ts-expect-error nor next to good ones
airbyte.GET("/jobs", { params: {}, cache: "no-store" });
// @ts-expect-error the query belongs into params
airbyte.GET("/jobs", { timeoutMs: 5_000, query: { status: "failed" } });
// @ts-expect-error the name of the option is timeoutMs
airbyte.GET("/jobs", { params: {}, timeout: 5 });
const ends = { sourceId: "s", destinationId: "d" };
// @ts-expect-error a typo deep inside a body
airbyte.POST("/connections", { body: { ...ends, configurations: { streams: [{ name: "a", syncMod: "x" }] } } });
// @ts-expect-error no body where none is taken
airbyte.GET("/jobs", { body: {} });
// @ts-expect-error a body where one is needed
airbyte.POST("/jobs", {});
declare const created: Schemas.ConnectionCreateRequest;
airbyte.POST("/connections", { body: created });
