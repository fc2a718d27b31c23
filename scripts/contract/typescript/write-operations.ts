import * as TRAITS from "../../../src/http/traits.ts";
import { type JsonObject, objectAt } from "../json-object.ts";
import { isJson, mediaTypeOf, mediaTypes } from "../media-type.ts";
import { type Operation, operationsOf } from "../operations-of.ts";
import { parametersOf } from "../parameters-of.ts";
import { resolve } from "../resolve.ts";
import { docComment } from "./doc-comment.ts";
import { HEADER } from "./header.ts";
import { helperHint } from "./helper-hint.ts";
import { MEANINGS, operationTraits, successKinds } from "./operation-traits.ts";
import { referredName } from "./schema-sides.ts";

/** One method signature per operation, its request, and the table that tells the client method, path, traits and query. */
export function writeOperations(document: JsonObject, callOptionsModule: string): string {
  const operations = operationsOf(document).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const bits = Object.entries(TRAITS)
    .toSorted(([, a], [, b]) => a - b)
    .map(([name, bit]) => ` * - ${bit}: ${MEANINGS[name as keyof typeof TRAITS]}`);
  return [
    HEADER,
    `import type { CallOptions } from ${JSON.stringify(callOptionsModule)};`,
    'import type { operations as Operations, Schemas } from "./airbyte.gen.ts";\n',
    operations.map((operation) => requestInterface(document, operation)).join("\n"),
    "/** One method per operation of the API. Each resolves to the body of a successful answer and rejects with an error. */",
    `export interface OperationMethods {\n${operations.map((operation) => method(document, operation)).join("\n")}\n}\n`,
    [
      "/**",
      " * Every operation by path and method: its id and, where there are any, its traits as a sum of bits, and the names of its query:",
      ...bits,
      " */",
    ].join("\n"),
    `export const operations = {\n${table(document, operations)}`,
    "} as const satisfies Record<string, Record<string, readonly [id: keyof OperationMethods, traits?: number, query?: string]>>;\n",
  ].join("\n");
}

function requestInterface(document: JsonObject, found: Operation): string {
  const members = requestMembers(document, found).map(
    ({ name, type, required }) => `  ${name}${required ? "" : "?"}: ${type};`,
  );
  const comment = docComment(`Request of \`${idOf(found)}\`${shape(document, found)}.`);
  const name = requestName(found);
  if (members.length === 0) return `${comment}\nexport interface ${name} extends CallOptions {}\n`;
  return `${comment}\nexport interface ${name} extends CallOptions {\n${members.join("\n")}\n}\n`;
}

/** `: { path: { jobId } }`: what the members are put into is the mistake that is made most. */
function shape(document: JsonObject, found: Operation): string {
  const names = parametersOf(document, found).flatMap(({ name, in: place }) => (place === "path" ? [name] : []));
  const members = requestMembers(document, found).map(({ name, required }) => {
    return name === "path" ? `path: { ${names.join(", ")} }` : `${name}${required ? "" : "?"}`;
  });
  return members.length === 0 ? "" : `: \`{ ${members.join(", ")} }\``;
}

type Member = { readonly name: string; readonly type: string; readonly required: boolean };

function requestMembers(document: JsonObject, found: Operation): Member[] {
  const parameters = parametersOf(document, found);
  const members: Member[] = [];
  for (const name of ["path", "query"]) {
    const own = parameters.filter((parameter) => parameter.in === name);
    if (own.length === 0) continue;
    const required = own.some((parameter) => parameter.required === true);
    const type = `Operations["${idOf(found)}"]["parameters"]["${name}"]`;
    members.push({ name, type, required });
  }
  const body = resolve(document, found.operation.requestBody);
  const types = Object.keys(objectAt(body, "content"));
  const mediaType = mediaTypeOf(types);
  if (mediaType === undefined) return members;
  const schema = objectAt(objectAt(objectAt(body, "content"), mediaType), "schema");
  const indexed = `NonNullable<Operations["${idOf(found)}"]["requestBody"]>["content"][${JSON.stringify(mediaType)}]`;
  return [...members, { name: "body", type: named(schema) ?? indexed, required: body.required === true }];
}

function method(document: JsonObject, found: Operation): string {
  const { operation, path } = found;
  const optional = requestMembers(document, found).every(({ required }) => !required);
  const about = [
    operation.summary && `${operation.summary}.`,
    operation.description,
    helperHint(idOf(found), (operationTraits(document, found) & TRAITS.paged) !== 0),
    `\`${found.method.toUpperCase()} ${path}\``,
  ];
  const text = [...about.filter(Boolean), ...(operation.deprecated === true ? ["@deprecated"] : [])].join("\n\n");
  return `${docComment(text, "  ")}\n  ${idOf(found)}: (request${optional ? "?" : ""}: ${requestName(found)}) => Promise<${answer(document, found)}>;`;
}

/** The type a method resolves to: what the successful answers carry. */
function answer(document: JsonObject, found: Operation): string {
  if (successKinds(document, found.operation).redirect) return "string";
  const responses = objectAt(found.operation, "responses");
  const types = new Set<string>();
  for (const status of Object.keys(responses).filter((code) => code.startsWith("2"))) {
    const media = mediaTypes(document, responses[status]);
    const json = media.some(isJson) ? mediaTypeOf(media) : undefined;
    const content = objectAt(resolve(document, responses[status]), "content");
    if (json === undefined) types.add(media.length > 0 ? "string" : "undefined");
    else {
      const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
      const indexed = `Operations["${idOf(found)}"]["responses"][${key}]["content"][${JSON.stringify(json)}]`;
      types.add(named(objectAt(objectAt(content, json), "schema")) ?? indexed);
    }
  }
  const union = [...types].join(" | ");
  return union === "" || union === "undefined" ? "void" : union;
}

function named(schema: JsonObject): string | undefined {
  const name = referredName(schema);
  return name === undefined ? undefined : `Schemas[${JSON.stringify(name)}]`;
}

function table(document: JsonObject, operations: readonly Operation[]): string {
  const paths = [...new Set(operations.map(({ path }) => path))].toSorted();
  return paths
    .map((path) => {
      const own = operations
        .filter((operation) => operation.path === path)
        .toSorted((a, b) => (a.method < b.method ? -1 : 1));
      return `  ${JSON.stringify(path)}: { ${own.map((operation) => entry(document, operation)).join(", ")} },`;
    })
    .join("\n");
}

function entry(document: JsonObject, found: Operation): string {
  const traits = operationTraits(document, found);
  const names = parametersOf(document, found).flatMap((parameter) =>
    parameter.in === "query" ? [parameter.name] : [],
  );
  // The table joins them by blanks; the client refuses a name that would change the address.
  const query = names.filter((name) => /^[\w.~[\]$:-]+$/.test(String(name)));
  const facts: unknown[] = [idOf(found)];
  if (traits !== 0 || query.length > 0) facts.push(traits);
  if (query.length > 0) facts.push(query.join(" "));
  return `${found.method.toUpperCase()}: ${JSON.stringify(facts).replaceAll(",", ", ")}`;
}

function idOf({ operation }: Operation): string {
  return String(operation.operationId);
}

function requestName(found: Operation): string {
  const id = idOf(found);
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}Request`;
}
