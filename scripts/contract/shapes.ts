/**
 * What an OpenAPI 3.1 document is made of: for each kind of object its keys, in the order in which they are written.
 * `fact` is kept from upstream; `ours` comes from the overlay only (prose, examples, security, own extensions);
 * `legacy` is read so that a rule can turn it into today's form, and is never written.
 */
export type Kind = "fact" | "ours" | "legacy" | ShapeName | readonly ["map" | "list", ShapeName];

/** The keys of one kind of object. */
export type Shape = Readonly<Record<string, Kind>>;

const text = { summary: "ours", description: "ours" } as const;

const schemaKeywords = {
  type: "fact",
  format: "fact",
  enum: "fact",
  const: "fact",
  default: "fact",
  multipleOf: "fact",
  minimum: "fact",
  exclusiveMinimum: "fact",
  maximum: "fact",
  exclusiveMaximum: "fact",
  minLength: "fact",
  maxLength: "fact",
  pattern: "fact",
  contentEncoding: "fact",
  contentMediaType: "fact",
  minItems: "fact",
  maxItems: "fact",
  uniqueItems: "fact",
  items: "schema",
} as const satisfies Shape;

/** What Swagger 2 wrote beside a parameter instead of in its schema. */
export const SCHEMA_KEYWORDS: readonly string[] = Object.keys(schemaKeywords);
const legacyParameter = Object.fromEntries(
  SCHEMA_KEYWORDS.map((key) => [key, key === "items" ? "schema" : "legacy"] as const),
);

const operation = "operation";

export const shapes = {
  document: {
    openapi: "fact",
    info: "ours",
    servers: "ours",
    security: "ours",
    tags: "ours",
    paths: ["map", "pathItem"],
    components: "components",
    definitions: ["map", "schema"],
  },
  components: {
    securitySchemes: "ours",
    parameters: ["map", "parameter"],
    requestBodies: ["map", "requestBody"],
    headers: ["map", "header"],
    responses: ["map", "response"],
    schemas: ["map", "schema"],
    pathItems: ["map", "pathItem"],
  },
  pathItem: {
    $ref: "fact",
    ...text,
    parameters: ["list", "parameter"],
    get: operation,
    head: operation,
    options: operation,
    trace: operation,
    post: operation,
    put: operation,
    patch: operation,
    delete: operation,
  },
  operation: {
    operationId: "fact",
    ...text,
    tags: "ours",
    deprecated: "fact",
    "x-idempotent": "ours",
    "x-long-running": "ours",
    security: "fact",
    parameters: ["list", "parameter"],
    requestBody: "requestBody",
    responses: ["map", "response"],
  },
  parameter: {
    $ref: "fact",
    name: "fact",
    in: "fact",
    ...text,
    required: "fact",
    deprecated: "fact",
    allowEmptyValue: "fact",
    style: "fact",
    explode: "fact",
    allowReserved: "fact",
    collectionFormat: "legacy",
    ...legacyParameter,
    schema: "schema",
    content: ["map", "mediaType"],
    example: "ours",
    examples: "ours",
  },
  requestBody: { $ref: "fact", ...text, required: "fact", content: ["map", "mediaType"], schema: "schema" },
  response: {
    $ref: "fact",
    ...text,
    headers: ["map", "header"],
    content: ["map", "mediaType"],
    schema: "schema",
  },
  header: {
    $ref: "fact",
    ...text,
    required: "fact",
    deprecated: "fact",
    style: "fact",
    explode: "fact",
    schema: "schema",
    content: ["map", "mediaType"],
    example: "ours",
    examples: "ours",
  },
  mediaType: { schema: "schema", encoding: ["map", "encoding"], example: "ours", examples: "ours" },
  encoding: { contentType: "fact", style: "fact", explode: "fact", allowReserved: "fact" },
  schema: {
    $ref: "fact",
    title: "ours",
    description: "ours",
    deprecated: "fact",
    readOnly: "fact",
    writeOnly: "fact",
    nullable: "legacy",
    ...schemaKeywords,
    prefixItems: ["list", "schema"],
    unevaluatedItems: "schema",
    contains: "schema",
    minContains: "fact",
    maxContains: "fact",
    required: "fact",
    properties: ["map", "schema"],
    patternProperties: ["map", "schema"],
    propertyNames: "schema",
    additionalProperties: "schema",
    unevaluatedProperties: "schema",
    minProperties: "fact",
    maxProperties: "fact",
    dependentRequired: "fact",
    dependentSchemas: ["map", "schema"],
    allOf: ["list", "schema"],
    anyOf: ["list", "schema"],
    oneOf: ["list", "schema"],
    not: "schema",
    if: "schema",
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema in a table that nobody awaits
    then: "schema",
    else: "schema",
    discriminator: "fact",
    $defs: ["map", "schema"],
    example: "ours",
    examples: "ours",
  },
} as const satisfies Record<string, Shape>;

/** The name of one kind of object. */
export type ShapeName =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "response"
  | "header"
  | "mediaType"
  | "encoding"
  | "schema";

/** What stands under a key of such an object; undefined if it has no such key. */
export function kindOf(shape: ShapeName, key: string): Kind | undefined {
  const table: Shape = shapes[shape];
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The methods of a path item, in the order of the table above. */
export const METHODS = ["get", "head", "options", "trace", "post", "put", "patch", "delete"] as const;
