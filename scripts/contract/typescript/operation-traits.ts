import * as TRAITS from "../../../src/http/traits.ts";
import { type JsonObject, objectAt } from "../json-object.ts";
import { isJson, mediaTypes } from "../media-type.ts";
import type { Operation } from "../operations-of.ts";
import { parametersOf } from "../parameters-of.ts";
import { resolve } from "../resolve.ts";

/** Each trait in words, for the generated table. */
export const MEANINGS: Record<keyof typeof TRAITS, string> = {
  repeatable: "may be repeated although its method may not",
  neverRepeat: "must not be repeated although its method may",
  slow: "answered slowly",
  anonymous: "needs no credentials",
  redirects: "answers with a redirect; resolves to its Location",
  text: "answers with plain text",
  paged: "a list read page by page with `limit` and `offset`",
  empty: "answers without a body",
  otherIds: "takes an id that is no UUID",
  longPages: "gives more than 100 rows at once if `limit` says so",
  freeBody: "has a body although its method has none, or can do without one although its method has one",
};

/** The traits of one operation as a number. */
export function operationTraits(document: JsonObject, found: Operation): number {
  const { operation } = found;
  const { json, text, redirect } = successKinds(document, operation);
  const parameters = parametersOf(document, found);
  const query = parameters.filter(({ in: place }) => place === "query");
  const has = {
    repeatable: operation["x-idempotent"] === true,
    neverRepeat: operation["x-idempotent"] === false,
    slow: operation["x-long-running"] === true,
    anonymous: Array.isArray(operation.security) && operation.security.length === 0,
    redirects: redirect,
    text: text && !json,
    paged: query.some(({ name }) => name === "offset"),
    empty: !json && !text && !redirect,
    otherIds: parameters.some(
      ({ name, in: place, schema }) =>
        place !== "header" && /(^i|I)ds?$/.test(String(name)) && !isUuid(document, schema),
    ),
    longPages: query.some(({ name, schema }) => name === "limit" && !isShort(document, schema)),
    freeBody: !hasUsualBody(document, found),
  };
  return Object.entries(TRAITS).reduce((sum, [name, bit]) => sum + (has[name as keyof typeof has] ? bit : 0), 0);
}

/** GET and DELETE have no body, other methods need one. */
function hasUsualBody(document: JsonObject, { method, operation }: Operation): boolean {
  const { requestBody } = operation;
  if (method === "get" || method === "delete") return requestBody === undefined;
  return requestBody !== undefined && resolve(document, requestBody).required === true;
}

/** Whether it is a UUID, or a list of them. What may be undefined stands in an `anyOf` by now. */
function isUuid(document: JsonObject, schema: unknown): boolean {
  const { allOf = [], anyOf = [], items = [], format } = resolve(document, schema);
  if (format === "uuid") return true;
  const inside = [allOf, anyOf, items].flat();
  return inside.some((each) => isUuid(document, each));
}

/** Whether the largest page has 100 rows. */
function isShort(document: JsonObject, schema: unknown): boolean {
  const { anyOf, maximum } = resolve(document, schema);
  if (Array.isArray(anyOf)) return anyOf.some((each) => isShort(document, each));
  return typeof maximum === "number" && maximum <= 100;
}

/** In which forms an operation answers when all goes well. */
export function successKinds(
  document: JsonObject,
  operation: JsonObject,
): { json: boolean; text: boolean; redirect: boolean } {
  const responses = Object.entries(objectAt(operation, "responses"));
  const media = responses
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, value]) => mediaTypes(document, value));
  const good = responses.some(([status]) => status.startsWith("2"));
  const redirect = !good && responses.some(([status]) => status.startsWith("3"));
  return { json: media.some(isJson), text: media.some((type) => !isJson(type)), redirect };
}
