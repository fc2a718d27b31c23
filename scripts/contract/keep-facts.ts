import { isObject, type JsonObject } from "./json-object.ts";
import type { Path } from "./json-pointer.ts";
import type { Notices } from "./notices.ts";
import { type Kind, kindOf, type ShapeName } from "./shapes.ts";

const PROSE = new Set(["externalDocs", "xml", "$schema", "$comment", "$id", "jsonSchemaDialect", "links"]);
/** Keywords that say something of the API which a client that calls it has no use for. */
const UNUSED = new Set(["callbacks", "webhooks", "servers"]);
/** What the client is made for; a change of it is news that no generated type would show. */
const SERVER = "https://api.airbyte.com/v1";
const SCHEMES = new Set(["http", "oauth2", "openIdConnect"]);
const RULE = "shape";

/**
 * Copies what a document says about the API and leaves behind how it says it: descriptions, titles, examples, tags
 * and extensions. What stands in a wrong form (a list where a mapping belongs) is dropped with a notice, so that
 * everything after this step may rely on the shapes.
 */
export function keepFacts(document: JsonObject, notices: Notices): JsonObject {
  return copyObject(document, "document", [], notices);
}

function copyObject(source: JsonObject, shape: ShapeName, path: Path, notices: Notices): JsonObject {
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(source)) {
    if (key.startsWith("x-") || PROSE.has(key)) continue;
    const kind = kindOf(shape, key);
    const here = [...path, key];
    if (kind === "ours") {
      noteNews(key, value, here, notices);
      continue;
    }
    const why = UNUSED.has(key) ? "nothing that the client calls" : "not a keyword of OpenAPI here";
    if (kind === undefined) notices.add(RULE, here, `${why}; dropped`);
    else copyInto(copy, key, value, kind, here, notices);
  }
  return copy;
}

/** Where the API is and how to prove who you are is written by hand, in the client and in the overlay. */
function noteNews(key: string, value: unknown, path: Path, notices: Notices): void {
  if (key === "servers" && path.length === 1 && Array.isArray(value)) {
    const other = value.map((server) => isObject(server) && server.url).filter((url) => url !== SERVER);
    if (other.length > 0)
      notices.add("news", path, `the API may be at ${other.join(", ")} now; the client has ${SERVER}`);
  }
  if (key !== "securitySchemes" || !isObject(value)) return;
  for (const [name, scheme] of Object.entries(value)) {
    const type = isObject(scheme) ? String(scheme.type) : "";
    if (!SCHEMES.has(type))
      notices.add("news", [...path, name], `credentials of the type "${type}", which the client does not have`);
  }
}

function copyInto(copy: JsonObject, key: string, value: unknown, kind: Kind, path: Path, notices: Notices): void {
  if (key === "items" && Array.isArray(value)) {
    // Older drafts listed the types of the first items here.
    if (value.length !== 1) copyInto(copy, "prefixItems", value, ["list", "schema"], path, notices);
    else copyInto(copy, key, value[0], kind, path, notices);
    return;
  }
  if (typeof kind === "string") {
    const kept = copyValue(value, kind, path, notices);
    if (kept !== undefined) copy[key] = kept;
    return;
  }
  const [container, shape] = kind;
  if (container === "list") {
    if (!Array.isArray(value)) {
      notices.add(RULE, path, `${typeName(value)} where a list belongs; dropped`);
      return;
    }
    const list = value.map((item, index) => copyValue(item, shape, [...path, String(index)], notices));
    copy[key] = list.filter((item) => item !== undefined);
    return;
  }
  if (!isObject(value)) {
    notices.add(RULE, path, `${typeName(value)} where a mapping belongs; dropped`);
    return;
  }
  const map: JsonObject = {};
  for (const [name, item] of Object.entries(value)) {
    if (name.startsWith("x-") && shape !== "schema" && shape !== "header") continue;
    if (name === "$ref" && typeof item === "string") {
      notices.add(RULE, [...path, name], "a reference where names belong; dropped");
      continue;
    }
    const kept = copyValue(item, shape, [...path, name], notices);
    if (kept !== undefined) define(map, name, kept);
  }
  copy[key] = map;
}

function copyValue(value: unknown, kind: Kind, path: Path, notices: Notices): unknown {
  if (kind === "fact" || kind === "legacy") return structuredClone(value);
  const shape = kind as ShapeName;
  if (isObject(value)) return copyObject(value, shape, path, notices);
  if (shape === "schema" && typeof value === "boolean") return value;
  if (shape === "schema" && typeof value === "string" && value !== "") {
    notices.add(RULE, path, `${JSON.stringify(value)} where a schema belongs; taken as its type`);
    return { type: value };
  }
  const empty = shape === "schema" || shape === "response" || shape === "mediaType";
  // `application/json:` with nothing after it is how YAML writes "no details", not a fault.
  if (value === null && shape === "mediaType") return {};
  const outcome = empty ? "taken as an empty one" : "dropped";
  notices.add(RULE, path, `${typeName(value)} in the place of: ${shape}; ${outcome}`);
  return empty ? {} : undefined;
}

/** Sets an own property even when it is called `__proto__`. */
function define(target: JsonObject, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function typeName(value: unknown): string {
  if (value === null) return "nothing";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
