import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { fromPointer, valueAt } from "../../scripts/contract/json-pointer.ts";

const json = (schema: JsonObject) => ({ "application/json": { schema } });
/** Refers to a type of the small contract. */
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: JsonObject) => ({ "200": { description: "Done.", content: json(schema) } });

/** A contract in which everything that `spec:diff` compares is there once, to be edited. */
export function diffDocument(): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Small", version: "1" },
    security: [{ bearerAuth: [] }],
    paths: {
      "/health": {
        get: {
          operationId: "checkHealth",
          tags: ["service"],
          security: [],
          responses: { "200": { description: "Done.", content: { "text/plain": { schema: { type: "string" } } } } },
        },
      },
      "/jobs": {
        get: {
          operationId: "listJobs",
          summary: "List jobs",
          tags: ["jobs"],
          parameters: [
            { name: "limit", in: "query", schema: { type: "integer", format: "int32", default: 20, maximum: 100 } },
            { name: "status", in: "query", schema: ref("Status") },
            { name: "ids", in: "query", schema: { type: "array", items: { type: "string", enum: ["a", "b"] } } },
          ],
          responses: { ...answer(ref("Jobs")), "403": { $ref: "#/components/responses/Refused" } },
        },
        post: {
          operationId: "createJob",
          tags: ["jobs"],
          requestBody: { required: true, content: json(ref("JobCreate")) },
          responses: { ...answer(ref("Job")), "403": { $ref: "#/components/responses/Refused" } },
        },
      },
      "/jobs/{jobId}": {
        parameters: [{ name: "jobId", in: "path", required: true, schema: { type: "integer" } }],
        get: { operationId: "getJob", tags: ["jobs"], responses: answer(ref("Job")) },
        delete: { operationId: "cancelJob", tags: ["jobs"], responses: { "204": { description: "Done." } } },
      },
    },
    components: {
      responses: { Refused: { description: "Refused.", content: json(ref("Problem")) } },
      schemas: {
        Status: { type: "string", enum: ["running", "done"] },
        Problem: { type: "object", required: ["title"], properties: { title: { type: "string" } } },
        Jobs: { type: "object", required: ["data"], properties: { data: { type: "array", items: ref("Job") } } },
        Job: {
          type: "object",
          required: ["jobId", "status"],
          properties: {
            jobId: { type: "integer", format: "int64" },
            status: ref("Status"),
            note: { type: "string" },
            parent: ref("Job"),
            settings: ref("Settings"),
          },
        },
        JobCreate: {
          type: "object",
          required: ["status"],
          properties: { status: ref("Status"), note: { type: "string" }, settings: ref("Settings") },
        },
        // In requests and in answers, with values to choose from and parts to leave out: the types have a form for each.
        Settings: {
          type: "object",
          properties: {
            mode: { type: "string", enum: ["fast", "slow"] },
            size: { type: "integer", format: "int32" },
            extra: { type: "object" },
            shape: { oneOf: [ref("Circle"), ref("Square")] },
          },
        },
        Circle: { type: "object", properties: { radius: { type: "number" } } },
        Square: { type: "object", properties: { side: { type: "number" } } },
      },
    },
  };
}

export const JOBS = "/paths/~1jobs";
export const JOB = "/paths/~1jobs~1{jobId}";
export const PARAMETERS = "/paths/~1jobs/get/parameters";
export const SCHEMAS = "/components/schemas";
export const SETTINGS = "/components/schemas/Settings/properties";

/** One change, and what is said of it and of its reversal, as `kind request/answer where | from → to`. */
export type Rule = {
  readonly what: string;
  /** What the small contract lacks for this rule, put into it on both sides. */
  readonly base?: Edit;
  readonly edit: Edit;
  readonly there: readonly string[];
  readonly back: readonly string[];
};

/** What to put where, as JSON pointer and value; undefined takes away. */
export type Edit = Readonly<Record<string, unknown>>;

/** The small contract with some places changed. */
export function edited(...edits: readonly Edit[]): JsonObject {
  const document = diffDocument();
  for (const [pointer, value] of edits.flatMap((edit) => Object.entries(edit))) {
    const path = fromPointer(`#${pointer}`) ?? [];
    const parent = valueAt(document, path.slice(0, -1)) as JsonObject | undefined;
    const key = path.at(-1);
    if (parent === undefined || key === undefined) throw new Error(`${pointer} leads nowhere.`);
    if (value === undefined) delete parent[key];
    else parent[key] = value;
  }
  return document;
}
