import { test } from "vitest";
import { answer, type Breakage, expectMended, get, job, parameter, post, property, status } from "./breakage.ts";
import type { SmallDocument } from "./small-document.ts";

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
    "a reference with facts beside it",
    (d) => property(d, { $ref: "#/components/schemas/Step", required: ["name"] }),
    /required beside a \$ref; put together with allOf/,
  ],
  [
    "a reference with facts and words beside it",
    (d) => property(d, { $ref: "#/components/schemas/Step", readOnly: true, properties: { more: { type: "string" } } }),
    /: properties beside a \$ref; put together with allOf/,
  ],
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
  [
    "an allOf of one",
    (d) => property(d, { allOf: [{ allOf: [{ $ref: "#/components/schemas/Step" }] }] }),
    /broken: allOf of a single schema; taken as that/,
  ],
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
];

test.each(breakages)("%s is mended", (_, breakIt, notice) => expectMended(breakIt, notice));
