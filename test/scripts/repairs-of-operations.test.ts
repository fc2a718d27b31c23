import { test } from "vitest";
import { answer, type Breakage, expectMended, get, parameter, post } from "./breakage.ts";

const breakages: readonly Breakage[] = [
  // parameters
  [
    "an undeclared path parameter",
    (d) => delete d.paths["/jobs/{jobId}"]?.parameters,
    /path parameter "jobId" is not declared/,
  ],
  [
    "a path parameter too many",
    (d) => parameter(d, { name: "id", in: "path", required: true, schema: {} }),
    /is not in the path; left out/,
  ],
  [
    "an optional path parameter",
    (d) =>
      ((d.paths["/jobs/{jobId}"] as Record<string, unknown>).parameters = [
        { name: "jobId", in: "path", schema: { type: "integer" } },
      ]),
    /not marked required/,
  ],
  [
    "a parameter twice",
    (d) => parameter(d, { name: "limit", in: "query", schema: { type: "string" } }),
    /"limit" is there twice/,
  ],
  ["a parameter without a name", (d) => parameter(d, { in: "query", schema: {} }), /without a name/],
  ["a parameter without a place", (d) => parameter(d, { name: "x", schema: { type: "string" } }), null],
  ["a parameter in no place", (d) => parameter(d, { name: "x", in: "url", schema: {} }), /which is no place/],
  ["a parameter without a schema", (d) => parameter(d, { name: "x", in: "query" }), /has no schema; taken as text/],
  [
    "a parameter of Swagger 2",
    (d) =>
      parameter(d, {
        name: "x",
        in: "query",
        type: "array",
        items: { type: "string", description: "-" },
        collectionFormat: "csv",
      }),
    /type beside the parameter/,
  ],
  [
    "a body parameter",
    (d) => {
      delete post(d).requestBody;
      post(d).parameters = [{ name: "body", in: "body", schema: { $ref: "#/components/schemas/JobCreate" } }];
    },
    /body given as a parameter/,
  ],
  [
    "form parameters",
    (d) => {
      delete post(d).requestBody;
      post(d).parameters = [{ name: "a", in: "formData", type: "string" }];
    },
    /body given as a parameter/,
  ],
  [
    "an authorization parameter",
    (d) => parameter(d, { name: "Authorization", in: "header", schema: { type: "string" } }),
    /is not for a parameter to set/,
  ],
  [
    "a style that does not exist",
    (d) => parameter(d, { name: "x", in: "query", style: "csv", schema: { type: "string" } }),
    /style "csv" does not exist/,
  ],
  // bodies
  [
    "a body on GET",
    (d) => (get(d).requestBody = { content: { "application/json": { schema: {} } } }),
    /a GET request has no body/,
  ],
  ["a body without content", (d) => (post(d).requestBody = { required: true }), /a body without content/],
  [
    "an optional body on POST",
    (d) => delete (post(d).requestBody as Record<string, unknown>).required,
    /not marked required/,
  ],
  [
    "a body with a bare schema",
    (d) => (post(d).requestBody = { required: true, schema: { type: "object" } }),
    /schema outside of content/,
  ],
  [
    "a media type with a parameter",
    (d) => (post(d).requestBody = { required: true, content: { "application/json; charset=utf-8": {} } }),
    /taken as application\/json/,
  ],
  [
    "a media type that holds code",
    (d) => (post(d).requestBody = { required: true, content: { 'application/json"]}{alert(1)["': {}, "a/b": {} } }),
    /not a bare media type; dropped/,
  ],
  // responses
  ["no responses", (d) => delete get(d).responses, /no answer for success/],
  ["empty responses", (d) => (get(d).responses = {}), /no answer for success/],
  ["only failures", (d) => (get(d).responses = { "403": { description: "-" } }), /no answer for success/],
  ["a status that is none", (d) => answer(d, "okay", { description: "-" }), /not a status; dropped/],
  ["a class in lower case", (d) => answer(d, "4xx", { description: "-" }), /taken as 4XX/],
  ["a response that is null", (d) => answer(d, "404", null), /nothing in the place of: response/],
  [
    "a response with a bare schema",
    (d) => answer(d, "400", { schema: { type: "object" } }),
    /schema outside of content/,
  ],
  [
    "an empty answer with content",
    (d) => answer(d, "204", { content: { "application/json": {} } }),
    /has no body; content dropped/,
  ],
  // operations
  ["no operation id", (d) => delete get(d).operationId, /no operation id; called getJobs/],
  ["an operation id twice", (d) => (post(d).operationId = "listJobs"), /is taken or no name; called postJobs/],
  ["an operation id that is no name", (d) => (get(d).operationId = "list-jobs"), /called listJobs/],
  ["an operation id that the client needs", (d) => (get(d).operationId = "close"), /called getJobs/],
  ["an operation id that is no text", (d) => (get(d).operationId = 7), /called getJobs/],
  [
    "a path without a slash",
    (d) => {
      d.paths.jobs2 = d.paths["/jobs"] as never;
      delete d.paths["/jobs"];
    },
    /taken as \/jobs2/,
  ],
  ["security by a scheme that is gone", (d) => (get(d).security = [{ apiKey: [] }]), null],
  ["links", (d) => Object.assign(get(d), { links: { a: {} } }), null],
  ["callbacks", (d) => Object.assign(get(d), { callbacks: { a: {} } }), /callbacks: nothing that the client calls/],
  ["another address", (d) => Object.assign(d, { servers: [{ url: "https://x/v2" }] }), /may be at https:\/\/x\/v2 now/],
  ["the address that is known", (d) => Object.assign(d, { servers: [{ url: "https://api.airbyte.com/v1" }] }), null],
  [
    "credentials that the client does not have",
    (d) => Object.assign(d.components, { securitySchemes: { a: { type: "apiKey" }, b: { type: "http" } } }),
    /securitySchemes\/a: credentials of the type "apiKey"/,
  ],
  [
    "a cookie",
    (d) => parameter(d, { name: "session", in: "cookie", schema: { type: "string" } }),
    /callers say headers: \{ cookie: "session=…" \}/,
  ],
  [
    "a header that is required",
    (d) => parameter(d, { name: "X-Org", in: "header", required: true, schema: { type: "string" } }),
    /no type asks for the header X-Org.*callers say headers/,
  ],
  [
    "a query parameter that is an object",
    (d) => parameter(d, { name: "deep", in: "query", style: "deepObject", schema: { type: "object" } }),
    /cannot write deep into the address/,
  ],
  [
    "a list in another style",
    (d) => parameter(d, { name: "ids", in: "query", style: "pipeDelimited", schema: { type: "array" } }),
    /cannot write ids into the address/,
  ],
  [
    "a list with a cursor",
    (d) => parameter(d, { name: "pageToken", in: "query", schema: { type: "string" } }),
    /read by pageToken/,
  ],
  [
    "a page of something that is no list",
    (d) => {
      parameter(d, { name: "after", in: "query", schema: { type: "string" } });
      answer(d, "200", { description: "x", content: { "application/json": { schema: { type: "object" } } } });
    },
    null,
  ],
  [
    "a download",
    (d) => answer(d, "200", { description: "x", content: { "application/octet-stream": {} } }),
    /reads text, not application\/octet-stream/,
  ],
  [
    "a body of lines",
    (d) => (post(d).requestBody = { required: true, content: { "application/x-ndjson": { schema: {} } } }),
    /writes JSON, not application\/x-ndjson/,
  ],
  [
    "a success that is given as default",
    (d) => (get(d).responses = { default: { description: "x" } }),
    /the default taken as that of 200/,
  ],
  [
    "a body that is no JSON",
    (d) => (post(d).requestBody = { required: true, content: { "multipart/form-data": { schema: {} } } }),
    /the client writes JSON, not multipart\/form-data/,
  ],
  ["a document of 3.0", (d) => (d.openapi = "3.0.3"), null],
  [
    "everything that upstream says in words",
    (d) => Object.assign(get(d), { tags: ["a"], externalDocs: { url: "x" }, "x-code": 1 }),
    null,
  ],
];

test.each(breakages)("%s is mended", (_, breakIt, notice) => expectMended(breakIt, notice));
