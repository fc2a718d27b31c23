import { expect, test } from "vitest";
import { stringify } from "yaml";
import { buildContract } from "../../scripts/contract/build-contract.ts";
import { acceptedByTools } from "./accepted-by-tools.ts";
import { type SmallDocument, smallDocument } from "./small-document.ts";

type Breakage = readonly [name: string, breakIt: (document: SmallDocument) => void, notice: RegExp | null];

const get = (d: SmallDocument) => d.paths["/jobs"]?.get as Record<string, unknown>;
const post = (d: SmallDocument) => d.paths["/jobs"]?.post as Record<string, unknown>;
const job = (d: SmallDocument) =>
  d.components.schemas.Job as { properties: Record<string, unknown>; required: unknown };
const status = (d: SmallDocument) => d.components.schemas.Status as Record<string, unknown>;
const property = (d: SmallDocument, schema: unknown) => {
  job(d).properties.broken = schema;
};
const parameter = (d: SmallDocument, value: unknown) => (get(d).parameters as unknown[]).push(value);
const answer = (d: SmallDocument, code: string, value: unknown) => {
  (get(d).responses as Record<string, unknown>)[code] = value;
};

const breakages: readonly Breakage[] = [
  // references
  [
    "a missing response",
    (d) => delete d.components.responses.Refused,
    /components\/responses\/Refused: response .* empty one added/,
  ],
  ["a missing schema", (d) => delete d.components.schemas.Step, /components\/schemas\/Step: schema .* empty one added/],
  [
    "a missing section",
    (d) => delete (d.components as Partial<SmallDocument["components"]>).responses,
    /an empty one added/,
  ],
  ["no components at all", (d) => delete (d as Partial<SmallDocument>).components, /an empty one added/],
  [
    "a missing parameter",
    (d) => parameter(d, { $ref: "#/components/parameters/Gone" }),
    /Gone" does not exist; left out/,
  ],
  ["a missing body", (d) => (post(d).requestBody = { $ref: "#/components/requestBodies/Gone" }), /requestBodies\/Gone/],
  [
    "a missing header",
    (d) => answer(d, "429", { headers: { "Retry-After": { $ref: "#/components/headers/Gone" } } }),
    /headers\/Gone/,
  ],
  [
    "a missing path item",
    (d) => (d.paths["/gone"] = { $ref: "#/components/pathItems/Gone" }),
    /leads nowhere; left out/,
  ],
  ["a file reference", (d) => property(d, { $ref: "./models.yaml#/Job" }), /leads nowhere; an open schema/],
  [
    "a reference into nothing",
    (d) => property(d, { $ref: "#/components/schemas/Job/properties/gone" }),
    /leads nowhere/,
  ],
  ["a reference by name", (d) => property(d, { $ref: "Step" }), /corrected to #\/components\/schemas\/Step/],
  [
    "a reference in other case",
    (d) => property(d, { $ref: "#/components/schemas/sTEP" }),
    /corrected to #\/components\/schemas\/Step/,
  ],
  ["a Swagger 2 reference", (d) => property(d, { $ref: "#/definitions/Step" }), /corrected to/],
  ["a reference of another kind", (d) => property(d, { $ref: "#/components/responses/Refused" }), /leads nowhere/],
  ["a reference that is no text", (d) => property(d, { $ref: 5 }), /is no text; dropped/],
  ["an empty reference", (d) => property(d, { $ref: "" }), /leads nowhere/],
  [
    "a reference with siblings",
    (d) => property(d, { $ref: "#/components/schemas/Step", type: "object", title: "x" }),
    /type beside a \$ref/,
  ],
  [
    "a reference among names",
    (d) => (job(d).properties.$ref = "#/components/schemas/Step"),
    /a reference where names belong/,
  ],
  [
    "a circle of two",
    (d) =>
      Object.assign(d.components.schemas, {
        A: { $ref: "#/components/schemas/B" },
        B: { $ref: "#/components/schemas/A" },
      }),
    /leads back to where it stands/,
  ],
  [
    "a circle by allOf",
    (d) => (d.components.schemas.A = { allOf: [{ $ref: "#/components/schemas/A" }] }),
    /leads back to where it stands/,
  ],
  [
    "a response that is itself",
    (d) => (d.components.responses.Loop = { $ref: "#/components/responses/Loop" }),
    /leads back/,
  ],
  // shapes
  ["a schema that is null", (d) => property(d, null), /nothing in the place of: schema/],
  ["a schema that is a type", (d) => property(d, "string"), /taken as its type/],
  ["a schema that is true", (d) => property(d, true), null],
  [
    "a list of properties",
    (d) => (d.components.schemas.Step = { type: "object", properties: ["name"] }),
    /a list where a mapping belongs/,
  ],
  ["parameters as a mapping", (d) => (get(d).parameters = { limit: {} }), /where a list belongs/],
  [
    "an empty operation",
    (d) => ((d.paths["/jobs"] as Record<string, unknown>).put = null),
    /nothing in the place of: operation/,
  ],
  ["an empty path", (d) => (d.paths["/none"] = null as never), /nothing in the place of: pathItem/],
  ["an unknown keyword", (d) => property(d, { type: "string", maxLenght: 5 }), /maxLenght: not a keyword/],
  ["an extension", (d) => property(d, { type: "string", "x-order": 5 }), null],
  ["a property called like an extension", (d) => (job(d).properties["x-order"] = { type: "string" }), null],
  ["a switch in quotes", (d) => (get(d).deprecated = "true"), /neither true nor false; taken as meant/],
  // types
  ["an unknown type", (d) => property(d, { type: "strng" }), /type "strng" is none of JSON Schema; dropped/],
  ["a type of another language", (d) => property(d, { type: "int" }), /type "int" .* taken as integer/],
  ["a type in other case", (d) => property(d, { type: "String" }), /taken as string/],
  ["a list without items", (d) => property(d, { type: "array" }), /a list without items/],
  ["items in a list", (d) => property(d, { type: "array", items: [{ type: "string" }, { type: "integer" }] }), null],
  [
    "properties without a type",
    (d) => property(d, { properties: { a: { type: "string" } } }),
    /no type, but properties/,
  ],
  ["an unknown format", (d) => property(d, { type: "string", format: "colour" }), /unknown format "colour"/],
  ["nullable", (d) => property(d, { type: "string", nullable: true }), null],
  ["a nullable reference", (d) => property(d, { $ref: "#/components/schemas/Step", nullable: true }), null],
  ["a nullable enum", (d) => property(d, { type: "string", enum: ["a"], nullable: true }), null],
  // bounds
  ["an exclusive bound of 3.0", (d) => property(d, { type: "integer", minimum: 0, exclusiveMinimum: true }), null],
  [
    "a bound in quotes",
    (d) => property(d, { type: "integer", maximum: "100" }),
    /maximum "100" is no legal bound; taken as 100/,
  ],
  [
    "a bound that is no number",
    (d) => property(d, { type: "integer", maximum: "many" }),
    /maximum "many" is no legal bound; dropped/,
  ],
  ["a negative length", (d) => property(d, { type: "string", maxLength: -1 }), /maxLength -1 is no legal bound/],
  ["bounds the wrong way round", (d) => property(d, { type: "integer", minimum: 9, maximum: 1 }), /both dropped/],
  [
    "a pattern of another language",
    (d) => property(d, { type: "string", pattern: "(?i)abc" }),
    /no regular expression/,
  ],
  // enums and defaults
  ["an enum without a type", (d) => delete status(d).type, /enum without a type; string by its values/],
  ["an empty enum", (d) => (status(d).enum = []), /enum without values/],
  ["an enum that is no list", (d) => (status(d).enum = "running"), /enum is no list/],
  ["an enum with a value twice", (d) => (status(d).enum = ["a", "a"]), /has a value twice/],
  [
    "an enum of another type",
    (d) => property(d, { type: "string", enum: [1, true] }),
    /not of the type "string"; taken as meant/,
  ],
  ["an enum that cannot be of its type", (d) => property(d, { type: "integer", enum: ["a", "b"] }), /type dropped/],
  [
    "an enum on a list",
    (d) => property(d, { type: "array", items: { type: "string" }, enum: ["a"] }),
    /moved to its items/,
  ],
  ["an enum with null", (d) => property(d, { type: "string", enum: ["a", null] }), null],
  ["a default outside its enum", (d) => (status(d).default = "gone"), /default "gone" is not allowed/],
  ["a default of null", (d) => property(d, { type: "string", default: null }), /default null is not allowed/],
  ["a default in quotes", (d) => property(d, { type: "integer", default: "20" }), /taken as 20/],
  [
    "a default beside a reference",
    (d) => property(d, { $ref: "#/components/schemas/Status", default: "gone" }),
    /default "gone"/,
  ],
  // required
  [
    "required without property",
    (d) => (job(d).required = ["jobId", "gone"]),
    /required "gone" is no property; dropped/,
  ],
  ["required with a twin", (d) => (job(d).required = ["job_id"]), /required "job_id" is no property, "jobId" is/],
  ["required as text", (d) => (job(d).required = "jobId"), null],
  ["required as a mapping", (d) => (job(d).required = { jobId: true }), /no list of names/],
  [
    "required inside a property",
    (d) => property(d, { type: "string", required: true }),
    /taken to the list of its object/,
  ],
  // compositions
  ["a oneOf without members", (d) => property(d, { oneOf: [] }), /oneOf without members/],
  ["a discriminator of Swagger 2", (d) => property(d, { type: "object", discriminator: "kind" }), null],
  [
    "a discriminator without a name",
    (d) => property(d, { oneOf: [{ $ref: "#/components/schemas/Step" }], discriminator: {} }),
    /names no property/,
  ],
  [
    "a discriminator to nowhere",
    (d) =>
      property(d, {
        oneOf: [{ $ref: "#/components/schemas/Step" }],
        discriminator: { propertyName: "name", mapping: { a: "#/components/schemas/Gone" } },
      }),
    /discriminator maps "a"/,
  ],
  [
    "a component with a bad name",
    (d) => {
      d.components.schemas["Job (old)"] = { type: "object" };
      property(d, { $ref: "#/components/schemas/Job (old)" });
    },
    /renamed to Job__old_/,
  ],
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
  ["callbacks and links", (d) => Object.assign(get(d), { callbacks: { a: {} } }), null],
  ["a document of 3.0", (d) => (d.openapi = "3.0.3"), null],
  [
    "everything that upstream says in words",
    (d) => Object.assign(get(d), { tags: ["a"], externalDocs: { url: "x" }, "x-code": 1 }),
    null,
  ],
];

test.each(breakages)("%s is mended", async (_, breakIt, notice) => {
  const broken = smallDocument();
  breakIt(broken);
  const { document, notices } = buildContract(stringify(broken), "broken.yaml", []);
  const lines = notices.lines().filter((line) => !line.startsWith("notice: summary"));
  if (notice === null) expect(lines).toEqual([]);
  else expect(lines.join("\n")).toMatch(notice);
  await acceptedByTools(document);
});
