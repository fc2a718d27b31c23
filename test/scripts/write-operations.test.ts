import { expect, test } from "vitest";
import { prepareTypes } from "../../scripts/contract/typescript/prepare-types.ts";
import { writeOperations } from "../../scripts/contract/typescript/write-operations.ts";
import { writeTypes } from "../../scripts/contract/typescript/write-types.ts";
import { type SmallDocument, smallDocument } from "./small-document.ts";

const operation = (d: SmallDocument) => d.paths["/jobs"]?.get as Record<string, unknown>;

function operationsOf(change: (document: SmallDocument) => void): string {
  const document = smallDocument();
  change(document);
  return writeOperations(prepareTypes(document), "../call-options.ts");
}

async function typesOf(change: (document: SmallDocument) => void): Promise<string> {
  const document = smallDocument();
  change(document);
  return (await writeTypes(prepareTypes(document))).replaceAll(/\s+/g, " ");
}

const limit = { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } };

test("what must be known of an operation is one number beside its id, and the names of its query", () => {
  const traits: [string, object, number][] = [
    ["repeatable", { "x-idempotent": true }, 1],
    ["once only", { "x-idempotent": false }, 2],
    ["slow", { "x-long-running": true }, 4],
    ["anonymous", { security: [] }, 8],
    ["a redirect", { responses: { "302": { description: "-" } } }, 16],
    ["text", { responses: { "200": { description: "-", content: { "text/plain": {} } } } }, 32],
    ["empty", { responses: { "200": { description: "-" } } }, 128],
    ["a body that a GET has none of", { requestBody: { content: { "application/json": {} } } }, 1024],
    ["paged", { parameters: [{ name: "offset", in: "query", schema: { type: "integer" } }] }, 64],
  ];
  for (const [, change, bit] of traits) {
    const text = operationsOf((d) => Object.assign(operation(d), { parameters: [] }, change));
    expect(text).toMatch(new RegExp(`GET: \\["listJobs", ${bit}[,\\]]`));
  }
  const two = { security: [], "x-long-running": true };
  expect(operationsOf((d) => Object.assign(operation(d), two))).toContain('GET: ["listJobs", 12, "limit status"]');
  expect(operationsOf(() => {})).toContain('  "/jobs": { GET: ["listJobs", 0, "limit status"], POST: ["createJob"] },');
  for (const requestBody of [undefined, { content: { "application/json": {} } }]) {
    const text = operationsOf((d) => Object.assign(d.paths["/jobs"]?.post as object, { requestBody }));
    expect(text).toContain('POST: ["createJob", 1024]');
  }
  const names = { parameters: [limit, { name: "offset", in: "query", schema: { type: "integer" } }] };
  expect(operationsOf((d) => Object.assign(operation(d), names))).toContain('GET: ["listJobs", 64, "limit offset"]');
});

test("a method resolves to what its successful answers carry", () => {
  const answers: [object, string][] = [
    [{ "204": { description: "-" } }, "void"],
    [{ "302": { description: "-" } }, "string"],
    [{ "200": { description: "-", content: { "text/plain": { schema: { type: "string" } } } } }, "string"],
    [
      {
        "201": { description: "-", content: { "application/json": { schema: { $ref: "#/components/schemas/Job" } } } },
      },
      'Schemas["Job"]',
    ],
    [
      {
        "200": { description: "-", content: { "application/json": { schema: { $ref: "#/components/schemas/Job" } } } },
        "201": { description: "-", content: { "application/json": { schema: { $ref: "#/components/schemas/Jobs" } } } },
        "204": { description: "-" },
      },
      'Schemas["Job"] | Schemas["Jobs"] | undefined',
    ],
    [
      {
        "200": {
          description: "-",
          content: {
            "application/hal+json": { schema: { type: "object" } },
            "application/json": { schema: { $ref: "#/components/schemas/Job" } },
          },
        },
      },
      'Schemas["Job"]',
    ],
    [
      { "200": { description: "-", content: { "application/json": { schema: { type: "object" } } } } },
      'Operations["listJobs"]["responses"][200]["content"]["application/json"]',
    ],
  ];
  for (const [responses, type] of answers) {
    expect(operationsOf((d) => Object.assign(operation(d), { responses }))).toContain(
      `listJobs: (request?: ListJobsRequest) => Promise<${type}>;`,
    );
  }
});

test("a request is optional only when nothing in it is required", () => {
  expect(operationsOf(() => {})).toContain("listJobs: (request?: ListJobsRequest)");
  const required = [{ name: "workspaceId", in: "query", required: true, schema: { type: "string" } }];
  const text = operationsOf((d) => Object.assign(operation(d), { parameters: required }));
  expect(text).toContain("listJobs: (request: ListJobsRequest)");
  expect(text).toContain('  query: Operations["listJobs"]["parameters"]["query"];');
});

test("the table tells ids that are no UUIDs from others, and pages that may be long", () => {
  const path = (schema: object) => ({ name: "runId", in: "path", required: true, schema });
  const limit = (schema: object) => ({ name: "limit", in: "query", schema });
  const traits = (...parameters: object[]) => operationsOf((d) => Object.assign(operation(d), { parameters }));
  expect(traits(path({ type: "string", format: "uuid" }))).toContain('"/jobs": { GET: ["listJobs"]');
  expect(traits(path({ type: "integer" }))).toContain('GET: ["listJobs", 256]');
  const ids = (items: object) => ({ name: "runIds", in: "query", schema: { type: "array", items } });
  expect(traits(ids({ type: "string", format: "uuid" }))).toContain('GET: ["listJobs", 0,');
  expect(traits(ids({ type: "integer" }))).toContain('GET: ["listJobs", 256,');
  expect(traits(limit({ type: "integer", maximum: 100 }))).toContain('GET: ["listJobs", 0,');
  expect(traits(limit({ type: "integer", maximum: 1_000 }))).toContain('GET: ["listJobs", 512,');
  expect(traits(limit({ type: "integer" }))).toContain('GET: ["listJobs", 512,');
});

test("summary and description become the comment of the method, and cannot end it", () => {
  const words = { summary: "List jobs", description: "Ends */ here.\nOldest first.", deprecated: true };
  const text = operationsOf((d) => Object.assign(operation(d), words));
  expect(text).toContain(
    "  /**\n   * List jobs.\n   *\n   * Ends *\\/ here.\n   * Oldest first.\n   *\n   * `getJobs` gives the newest jobs first; `paginate(airbyte.listJobs)` reads all pages.\n   *\n   * `GET /jobs`\n   *\n   * @deprecated\n   */\n  listJobs: (",
  );
});

test("an enum is closed by its name and in requests, and open in answers", async () => {
  const types = await typesOf(() => {});
  expect(types).toContain('type Status = "running" | "done";');
  expect(types).toContain("type JobCreate = { status: Schemas.Status;");
  expect(types).toMatch(/type Job = \{[^}]*status: Schemas\.Status \| Schemas\.OtherValue;/);
  expect(types).toContain("status?: Schemas.Status | undefined; }; header?");
});

test("an enum written inline is open in answers too", async () => {
  const types = await typesOf((d) => {
    Object.assign((d.components.schemas.Job as { properties: object }).properties, {
      kind: { type: "string", enum: ["a", "b"] },
    });
  });
  expect(types).toMatch(/kind\?: \("a" \| "b"\) \| Schemas\.OtherValue;/);
});

test("a schema with enums or optional properties that both sides use is there twice", async () => {
  const types = await typesOf((d) => {
    Object.assign(d.components.schemas.Step?.properties as object, { state: { $ref: "#/components/schemas/Status" } });
  });
  expect(types).toMatch(
    /type Step = \{[^}]*parent\?: Schemas\.Step; state\?: Schemas\.Status \| Schemas\.OtherValue; \}/,
  );
  expect(types).toMatch(
    /type StepInput = \{[^}]*parent\?: Schemas\.StepInput \| undefined; state\?: Schemas\.Status \| undefined; \}/,
  );
  // Only requests use this one, so it keeps its name.
  expect(types).toContain("type Steps = readonly Schemas.StepInput[];");
});

test("a schema with a default stays optional", async () => {
  const types = await typesOf((d) => {
    Object.assign(d.components.schemas.JobCreate?.properties as object, { retries: { type: "integer", default: 3 } });
  });
  expect(types).toMatch(/@default 3 \*\/ retries\?: number \| undefined;/);
});

/** Any object, but nothing of which `{}` would be sent. */
const ANY = "Record<string, unknown> | (object & { then?: never; [Symbol.iterator]?: never; })";

test.each([
  {},
  { additionalProperties: true },
  { additionalProperties: {} },
  { properties: {} },
])("an object that may hold anything takes any object and can be read as a record: %j", async (more) => {
  const types = await typesOf((d) => {
    Object.assign(d.components.schemas.Step?.properties as object, { settings: { type: "object", ...more } });
  });
  expect(types).toMatch(/type Step = \{[^}]*settings\?: (Record<string, unknown>|\{ \[key: string\]: unknown; \});/);
  expect(types).toContain(`settings?: (${ANY}) | undefined;`);
});

test("lists are readonly in requests, and stay as they are in answers", async () => {
  const types = await typesOf((d) => {
    const names = { type: "array", items: { type: "array", items: { type: "string" } } };
    Object.assign(d.components.schemas.Step?.properties as object, { names });
    (operation(d).parameters as object[]).push({ name: "ids", in: "query", schema: names });
  });
  expect(types).toMatch(/type Step = \{[^}]*names\?: string\[\]\[\];/);
  expect(types).toMatch(/type StepInput = \{[^}]*names\?: readonly \(readonly string\[\]\)\[\] \| undefined;/);
  expect(types).toMatch(/query\?: \{[^}]*ids\?: readonly \(readonly string\[\]\)\[\] \| undefined;/);
});

test.each([
  { additionalProperties: false },
  { additionalProperties: { type: "string" } },
])("an object that may not hold anything keeps its type: %j", async (more) => {
  const types = await typesOf((d) => {
    Object.assign(d.components.schemas.Step?.properties as object, { settings: { type: "object", ...more } });
  });
  expect(types).not.toMatch(/settings\?: object/);
});

test("what a request may leave out may be undefined there, and nothing that is required or answered", async () => {
  const types = await typesOf((d) => {
    const required = { name: "workspaceId", in: "query", required: true, schema: { type: "string" } };
    (operation(d).parameters as unknown[]).push(required);
  });
  expect(types).toContain("query: { limit?: number | undefined; status?:");
  expect(types).toContain(" workspaceId: string; };");
  expect(types).toContain("type JobCreate = { status: Schemas.Status; steps?: Schemas.Steps | undefined; };");
  expect(types).toContain("type Step = { name?: string; parent?: Schemas.Step; };");
  expect(types).toContain("type Jobs = { data: Schemas.Job[]; next?: string; };");
});

test("a schema that both sides use and that has nothing to leave out or to choose is there once", async () => {
  const types = await typesOf((d) => {
    Object.assign(d.components.schemas.Step as object, { required: ["name", "parent"] });
  });
  expect(types).toContain("type Step = { name: string; parent: Schemas.Step; };");
  expect(types).not.toContain("StepInput");
});

test("properties beside an anyOf hold together with it, and members that only require are no types", async () => {
  const properties = { id: { type: "string" }, name: { type: "string" } };
  const types = await typesOf((d) => {
    Object.assign(d.components.schemas, {
      Requires: { type: "object", properties, anyOf: [{ required: ["id"] }, { required: ["name"] }] },
      Joins: {
        type: "object",
        properties,
        anyOf: [{ $ref: "#/components/schemas/Step" }, { $ref: "#/components/schemas/Job" }],
      },
    });
  });
  expect(types).toContain("type Requires = { id?: string; name?: string; };");
  expect(types).toContain("type Joins = { id?: string; name?: string; } & (Schemas.Step | Schemas.Job);");
});

test("an object that may hold anything, or be null, takes any object, or null", async () => {
  const types = await typesOf((d) => {
    Object.assign(d.components.schemas.Step?.properties as object, { settings: { type: ["object", "null"] } });
  });
  expect(types).toContain(`settings?: (${ANY} | null) | undefined;`);
});
