import { JOB, JOBS, PARAMETERS, type Rule, ref } from "./diff-document.ts";

const OFFSET = "airbyte.listJobs({ query: { offset } })";

/** Changes of operations, parameters, bodies and answers. */
export const operationRules: readonly Rule[] = [
  {
    what: "an operation",
    edit: {
      [`${JOB}/put`]: { operationId: "retryJob", responses: { "204": { description: "Done." } }, tags: ["jobs"] },
    },
    there: ["operation-added ok/ok airbyte.retryJob(…) |  → PUT /jobs/{jobId}"],
    back: ["operation-removed BREAKS/BREAKS airbyte.retryJob(…) | PUT /jobs/{jobId} → "],
  },
  {
    what: "an operation's id",
    edit: { [`${JOBS}/get/operationId`]: "findJobs" },
    there: ["operation-renamed BREAKS/BREAKS airbyte.findJobs(…) | airbyte.listJobs(…) → airbyte.findJobs(…)"],
    back: ["operation-renamed BREAKS/BREAKS airbyte.listJobs(…) | airbyte.findJobs(…) → airbyte.listJobs(…)"],
  },
  {
    what: "a path",
    edit: {
      [`${JOB}/delete`]: undefined,
      "/paths/~1syncs~1{jobId}": {
        delete: {
          operationId: "cancelJob",
          responses: { "204": { description: "Done." } },
          tags: ["jobs"],
          parameters: [{ name: "jobId", in: "path", required: true, schema: { type: "integer" } }],
        },
      },
    },
    there: ["operation-moved BREAKS/ok airbyte.cancelJob(…) | DELETE /jobs/{jobId} → DELETE /syncs/{jobId}"],
    back: ["operation-moved BREAKS/ok airbyte.cancelJob(…) | DELETE /syncs/{jobId} → DELETE /jobs/{jobId}"],
  },
  {
    what: "the deprecation of an operation",
    edit: { [`${JOBS}/get/deprecated`]: true },
    there: ["operation-deprecated ok/ok airbyte.listJobs(…)"],
    back: ["operation-undeprecated ok/ok airbyte.listJobs(…)"],
  },
  {
    what: "credentials",
    edit: { "/paths/~1health/get/security": undefined },
    there: ["operation-closed BREAKS/ok airbyte.checkHealth(…)"],
    back: ["operation-opened ok/ok airbyte.checkHealth(…)"],
  },
  {
    what: "repeats",
    edit: { [`${JOBS}/post/x-idempotent`]: true },
    there: ["operation-handling ok/ok airbyte.createJob(…) | x-idempotent none → x-idempotent true"],
    back: ["operation-handling ok/ok airbyte.createJob(…) | x-idempotent true → x-idempotent none"],
  },
  {
    what: "pages",
    edit: { [`${PARAMETERS}/3`]: { name: "offset", in: "query", schema: { type: "integer" } } },
    there: ["operation-paged ok/BREAKS airbyte.listJobs(…)", `parameter-added-optional ok/- ${OFFSET} |  → integer`],
    back: ["operation-unpaged BREAKS/BREAKS airbyte.listJobs(…)", `parameter-removed BREAKS/- ${OFFSET}`],
  },
  {
    what: "a parameter",
    edit: { [`${PARAMETERS}/3`]: { name: "since", in: "query", schema: { type: "string", format: "date" } } },
    there: ["parameter-added-optional ok/- airbyte.listJobs({ query: { since } }) |  → string (date)"],
    back: ["parameter-removed BREAKS/- airbyte.listJobs({ query: { since } })"],
  },
  {
    what: "a required parameter",
    edit: { [`${PARAMETERS}/3`]: { name: "since", in: "query", required: true, schema: { type: "string" } } },
    there: ["parameter-added-required BREAKS/- airbyte.listJobs({ query: { since } }) |  → string"],
    back: ["parameter-removed BREAKS/- airbyte.listJobs({ query: { since } })"],
  },
  {
    what: "whether a parameter is required",
    edit: { [`${PARAMETERS}/0/required`]: true },
    there: ["parameter-required BREAKS/- airbyte.listJobs({ query: { limit } })"],
    back: ["parameter-optional ok/- airbyte.listJobs({ query: { limit } })"],
  },
  {
    what: "the name of a path parameter",
    edit: {
      [`${JOB}`]: undefined,
      "/paths/~1jobs~1{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        get: {
          operationId: "getJob",
          tags: ["jobs"],
          responses: { "200": { description: "Done.", content: { "application/json": { schema: ref("Job") } } } },
        },
        delete: { operationId: "cancelJob", responses: { "204": { description: "Done." } }, tags: ["jobs"] },
      },
    },
    there: [
      "parameter-renamed BREAKS/- airbyte.getJob({ path: { id } }) | jobId → id",
      "parameter-renamed BREAKS/- airbyte.cancelJob({ path: { id } }) | jobId → id",
    ],
    back: [
      "parameter-renamed BREAKS/- airbyte.getJob({ path: { jobId } }) | id → jobId",
      "parameter-renamed BREAKS/- airbyte.cancelJob({ path: { jobId } }) | id → jobId",
    ],
  },
  {
    what: "how a list is written into the URL",
    edit: { [`${PARAMETERS}/2/explode`]: false },
    there: ["parameter-style BREAKS/- airbyte.listJobs({ query: { ids } }) | form, one key for each item → form"],
    back: ["parameter-style BREAKS/- airbyte.listJobs({ query: { ids } }) | form → form, one key for each item"],
  },
  {
    what: "how a single value is written into the URL",
    edit: { [`${PARAMETERS}/0/explode`]: false, [`${PARAMETERS}/1/explode`]: false },
    there: [],
    back: [],
  },
  {
    what: "whether a parameter is a document",
    edit: {
      [`${PARAMETERS}/1/schema`]: undefined,
      [`${PARAMETERS}/1/content`]: { "application/json": { schema: ref("Status") } },
    },
    there: ["parameter-form BREAKS/- airbyte.listJobs({ query: { status } }) | plain value → application/json"],
    back: ["parameter-form BREAKS/- airbyte.listJobs({ query: { status } }) | application/json → plain value"],
  },
  {
    what: "the default of a parameter",
    edit: { [`${PARAMETERS}/0/schema/default`]: 50 },
    there: ["default-changed ok/- airbyte.listJobs({ query: { limit } }) | 20 → 50"],
    back: ["default-changed ok/- airbyte.listJobs({ query: { limit } }) | 50 → 20"],
  },
  {
    what: "the deprecation of a parameter",
    edit: { [`${PARAMETERS}/0/deprecated`]: true },
    there: ["deprecated ok/- airbyte.listJobs({ query: { limit } })"],
    back: ["undeprecated ok/- airbyte.listJobs({ query: { limit } })"],
  },
  {
    what: "the values of a parameter's items",
    edit: { [`${PARAMETERS}/2/schema/items/enum`]: ["a", "b", "c"] },
    there: ['enum-added ok/- airbyte.listJobs({ query: { ids: […] } }) |  → "c"'],
    back: ['enum-removed BREAKS/- airbyte.listJobs({ query: { ids: […] } }) | "c" → '],
  },
  {
    what: "a header",
    edit: { [`${PARAMETERS}/3`]: { name: "X-Trace-Id", in: "header", schema: { type: "string" } } },
    there: ['parameter-added-optional ok/- airbyte.listJobs({ headers: { "X-Trace-Id": … } }) |  → string'],
    back: ['parameter-removed BREAKS/- airbyte.listJobs({ headers: { "X-Trace-Id": … } })'],
  },
  {
    what: "an optional body",
    edit: { [`${JOB}/delete/requestBody`]: { content: { "application/json": { schema: { type: "object" } } } } },
    there: ["body-added-optional ok/- airbyte.cancelJob({ body })"],
    back: ["body-removed BREAKS/- airbyte.cancelJob({ body })"],
  },
  {
    what: "a required body",
    edit: {
      [`${JOB}/delete/requestBody`]: {
        required: true,
        content: { "application/json": { schema: { type: "object" } } },
      },
    },
    there: ["body-added-required BREAKS/- airbyte.cancelJob({ body })"],
    back: ["body-removed BREAKS/- airbyte.cancelJob({ body })"],
  },
  {
    what: "whether a body is required",
    edit: { [`${JOBS}/post/requestBody/required`]: undefined },
    there: ["body-optional ok/- airbyte.createJob({ body })"],
    back: ["body-required BREAKS/- airbyte.createJob({ body })"],
  },
  {
    what: "a media type",
    edit: { [`${JOBS}/post/requestBody/content/text~1csv`]: { schema: { type: "string" } } },
    there: ["media-added ok/- airbyte.createJob({ body }) |  → text/csv"],
    back: ["media-removed BREAKS/- airbyte.createJob({ body }) | text/csv → "],
  },
  {
    what: "a success with the known body",
    edit: {
      [`${JOBS}/post/responses/201`]: { description: "Done.", content: { "application/json": { schema: ref("Job") } } },
    },
    there: ["success-added -/ok airbyte.createJob(…) |  → 201"],
    back: ["success-removed -/BREAKS airbyte.createJob(…) | 201 → "],
  },
  {
    what: "a success with another body",
    edit: {
      [`${JOBS}/post/responses/202`]: {
        description: "Done.",
        content: { "application/json": { schema: ref("Jobs") } },
      },
    },
    there: ["success-added-other -/BREAKS airbyte.createJob(…) |  → 202"],
    back: ["success-removed -/BREAKS airbyte.createJob(…) | 202 → "],
  },
  {
    what: "a redirect",
    edit: { [`${JOBS}/get/responses/302`]: { description: "There." } },
    there: ["redirect-added -/BREAKS airbyte.listJobs(…) |  → 302"],
    back: ["redirect-removed -/BREAKS airbyte.listJobs(…) | 302 → "],
  },
  {
    what: "an error",
    edit: { [`${JOBS}/get/responses/409`]: { description: "Conflict." } },
    there: ["error-added -/ok airbyte.listJobs(…) |  → 409"],
    back: ["error-removed -/ok airbyte.listJobs(…) | 409 → "],
  },
  {
    what: "an answer's body",
    edit: {
      [`${JOB}/delete/responses/204`]: {
        description: "Done.",
        content: { "application/json": { schema: ref("Job") } },
      },
    },
    there: ["answer-added -/ok airbyte.cancelJob(…)"],
    back: ["answer-removed -/BREAKS airbyte.cancelJob(…)"],
  },
  {
    what: "a header of an answer",
    edit: { [`${JOBS}/get/responses/200/headers`]: { "Retry-After": { schema: { type: "integer" } } } },
    there: ["header-added -/ok airbyte.listJobs(…) |  → Retry-After"],
    back: ["header-removed -/ok airbyte.listJobs(…) | Retry-After → "],
  },
  {
    what: "a shared error",
    edit: { "/components/responses/Refused/headers": { "Retry-After": { schema: { type: "integer" } } } },
    there: ['header-added -/ok components["responses"]["Refused"] |  → Retry-After'],
    back: ['header-removed -/ok components["responses"]["Refused"] | Retry-After → '],
  },
  {
    what: "an inline answer",
    edit: {
      [`${JOBS}/get/responses/200`]: {
        description: "Done.",
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: ["data"],
              properties: { data: { type: "array", items: ref("Job") }, next: { type: "string" } },
            },
          },
        },
      },
    },
    there: ["property-added-optional -/ok (await airbyte.listJobs(…)).next |  → string"],
    back: ["property-removed -/BREAKS (await airbyte.listJobs(…)).next | string → "],
  },
];
