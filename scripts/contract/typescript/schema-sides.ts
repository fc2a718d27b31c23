import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { targetOf, valueAt } from "../json-pointer.ts";
import { operationsOf } from "../operations-of.ts";
import { schemasOf } from "../schema-parts.ts";
import { type Found, walkFrom } from "../walk.ts";

/** Which component schemas are reached from requests and which from answers. */
export type Sides = { readonly request: ReadonlySet<string>; readonly response: ReadonlySet<string> };

/** Follows every reference from the parameters and bodies of a document, and from its responses. */
export function schemaSides(document: JsonObject): Sides {
  const request = new Set<string>();
  const response = new Set<string>();
  for (const { item, operation } of operationsOf(document)) {
    reach(document, { parameters: item.parameters, ...operation, responses: undefined }, request);
    reach(document, { responses: operation.responses }, response);
  }
  return { request, response };
}

/** Tells for a schema whether only requests have it. A component that both sides use, or none, counts as one of answers. */
export function requestSide({ request, response }: Sides): (found: Found) => boolean {
  return ({ path }) => {
    const [part, kind, name = ""] = path;
    if (part === "components" && kind === "schemas") return request.has(name) && !response.has(name);
    return !path.includes("responses") && !(part === "components" && kind === "headers");
  };
}

function reach(document: JsonObject, operation: JsonObject, names: Set<string>): void {
  const seen = new Set<unknown>();
  const pending = walkFrom(operation, "operation");
  for (let found = pending.pop(); found; found = pending.pop()) {
    const target = targetOf(found.value);
    const value = target && valueAt(document, target);
    if (!target || !isObject(value) || seen.has(value)) continue;
    seen.add(value);
    if (target[0] === "components" && target[1] === "schemas") names.add(target[2] ?? "");
    pending.push(...walkFrom(value, found.shape, target));
  }
}

/** The name of the component schema that a schema refers to, if it does. */
export function referredName(schema: JsonObject): string | undefined {
  const target = targetOf(schema);
  return target?.length === 3 && target[0] === "components" && target[1] === "schemas" ? target[2] : undefined;
}

/** True for a component that is nothing but a list of values, also by way of another name. */
export function isEnum(document: JsonObject, name: string, depth = 0): boolean {
  const schema = objectAt(schemasOf(document), name);
  if (Array.isArray(schema.enum)) return true;
  const referred = referredName(schema);
  return referred !== undefined && depth < 8 && isEnum(document, referred, depth + 1);
}

/** True for a schema that says of a value only that it is an object. */
export function isAnyObject({ type, properties, additionalProperties, allOf, anyOf, oneOf }: JsonObject): boolean {
  const saysMore = [properties, allOf, anyOf, oneOf].some((part) => Object.keys(Object(part)).length > 0);
  const takesAny = additionalProperties !== false && Object.keys(Object(additionalProperties)).length === 0;
  const [kind, ...others] = [type].flat().filter((each) => each !== "null");
  return kind === "object" && others.length === 0 && !saysMore && takesAny;
}

/** The properties that an object of this schema may leave out. */
export function optionalNames(schema: JsonObject): string[] {
  const required: unknown[] = Array.isArray(schema.required) ? schema.required : [];
  return Object.keys(objectAt(schema, "properties")).filter((name) => !required.includes(name));
}

/** What a schema says about a value beside its type; that must stay outside when the schema becomes a member of a union. */
export function aboutOf(schema: JsonObject): { about: JsonObject; rest: JsonObject } {
  const { description, format, deprecated, readOnly, writeOnly, default: fallback, ...rest } = schema;
  const about = Object.entries({ description, format, deprecated, readOnly, writeOnly, default: fallback });
  return { about: Object.fromEntries(about.filter(([, value]) => value !== undefined)), rest };
}
