/** A sound OpenAPI document with one of everything, for tests to break. */
export function smallDocument() {
  return {
    openapi: "3.1.0",
    info: { title: "Small", version: "1" },
    paths: {
      "/jobs": {
        get: {
          operationId: "listJobs",
          summary: "Upstream words",
          parameters: [
            { name: "limit", in: "query", schema: { type: "integer", format: "int32", default: 20, maximum: 100 } },
            { name: "status", in: "query", schema: { $ref: "#/components/schemas/Status" } },
          ],
          responses: {
            "200": {
              description: "Upstream words",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Jobs" } } },
            },
            "403": { $ref: "#/components/responses/Refused" },
          },
        } as Record<string, unknown>,
        post: {
          operationId: "createJob",
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/JobCreate" } } },
          },
          responses: {
            "200": {
              description: "-",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Job" } } },
            },
          },
        } as Record<string, unknown>,
      } as Record<string, unknown>,
      "/jobs/{jobId}": {
        parameters: [{ name: "jobId", in: "path", required: true, schema: { type: "integer", format: "int64" } }],
        get: {
          operationId: "getJob",
          responses: {
            "200": {
              description: "-",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Job" } } },
            },
          },
        } as Record<string, unknown>,
        delete: { operationId: "cancelJob", responses: { "204": { description: "-" } } } as Record<string, unknown>,
      } as Record<string, unknown>,
    } as Record<string, Record<string, unknown>>,
    components: {
      responses: { Refused: { description: "Upstream words" } } as Record<string, unknown>,
      schemas: {
        Status: { type: "string", enum: ["running", "done"] },
        Job: {
          type: "object",
          required: ["jobId", "status"],
          properties: {
            jobId: { type: "integer", format: "int64" },
            status: { $ref: "#/components/schemas/Status" },
            description: { type: "string", description: "A property that is called like a keyword." },
            steps: { type: "array", items: { $ref: "#/components/schemas/Step" } },
          } as Record<string, unknown>,
        },
        Step: {
          type: "object",
          properties: { name: { type: "string" }, parent: { $ref: "#/components/schemas/Step" } },
        },
        Jobs: {
          type: "object",
          required: ["data"],
          properties: {
            data: { type: "array", items: { $ref: "#/components/schemas/Job" } },
            next: { type: "string" },
          },
        },
        JobCreate: {
          type: "object",
          required: ["status"],
          properties: {
            status: { $ref: "#/components/schemas/Status" },
            steps: { $ref: "#/components/schemas/Steps" },
          },
        },
        Steps: { type: "array", items: { $ref: "#/components/schemas/Step" } },
      } as Record<string, Record<string, unknown>>,
    },
  };
}

export type SmallDocument = ReturnType<typeof smallDocument>;
