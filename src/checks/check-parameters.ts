import { ConfigurationError } from "../errors.ts";
import { hasTrait, type Route } from "../http/operation.ts";
import * as TRAITS from "../http/traits.ts";
import { misspelt } from "./closest-name.ts";
import { refuseInherited } from "./refuse-unknown.ts";

/** What goes into the address of a call. */
export interface Parameters {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
}

/** What a route says of its query. */
type RouteQuery = Pick<Route, "query" | "traits">;

const LONGEST_SHOWN = 8;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a text is what Airbyte's ids look like. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Refuses ids that would turn a call into another one; `what` names the call, and `template` is its path. */
export function checkPath(what: string, template: string, path: Parameters["path"], idsAreUuids: boolean): void {
  if (!template.includes("{")) return;
  for (const [, name = ""] of template.matchAll(/\{([^{}]+)\}/g)) {
    const value = path?.[name];
    refuseInherited(what, path, [name]);
    checkPathParameter(what, name, value);
    // Airbyte fails with a 500 that says nothing when they are not.
    if (idsAreUuids && name.endsWith("Id") && !isUuid(String(value)))
      throw new ConfigurationError(`${what}: ${name} must be a UUID, not ${shown(value)}`);
  }
}

/** Refuses parameters that would be lost on the way, or that the server refuses without saying why. */
export function checkQuery(what: string, query: Parameters["query"], route: RouteQuery = { traits: 0 }): void {
  const known = route.query;
  if (Symbol.iterator in Object(query))
    throw new ConfigurationError(`${what}: the query must be a plain object, such as { limit: 100 }`);
  refuseInherited(what, query, known ?? []);
  for (const [name, value] of Object.entries(query ?? {})) {
    const isId = /(^i|I)ds?$/.test(name);
    // Left out, an id that a database does not have would list what belongs to others.
    if (value === undefined || (value === null && !(isId && known))) continue;
    checkName(what, name, known);
    checkQueryParameter(what, name, value, known !== undefined);
    if (isId && known?.includes(name) && !hasTrait(route, TRAITS.otherIds)) checkIds(what, name, value);
    const isPageSize = Number(value) >= 1 && Number(value) <= 100;
    if (known && name === "limit" && !hasTrait(route, TRAITS.longPages) && !isPageSize)
      throw new ConfigurationError(`${what}: query.limit must be 1 to 100, the size of a page, not ${shown(value)}`);
  }
}

/** The server answers a malformed id with a 500 or 403 that does not say so. */
function checkIds(what: string, name: string, value: unknown): void {
  // A list may be given as the server reads it, joined by commas.
  const ids = typeof value === "string" && name.endsWith("s") ? value.split(",") : [value].flat();
  const wrong = ids.find((each) => !isUuid(String(each)));
  if (wrong === undefined) return;
  const wanted = name.endsWith("s") ? "a list of UUIDs" : "a UUID";
  throw new ConfigurationError(`${what}: query.${name} must be ${wanted}, not ${shown(wrong)}`);
}

/** A misspelt filter would be ignored, and the list would have everything in it. A name like none of the contract's may be a newer server's. */
function checkName(what: string, name: string, known: Route["query"]): void {
  if (known?.includes(name)) return;
  // Unlike values, names are written into the address as they are.
  if (/[\s#&=+%?\p{C}]|^$/u.test(name)) {
    const shownName = JSON.stringify(name.slice(0, 40));
    throw new ConfigurationError(
      `${what}: the query has a parameter ${shownName}, whose name would change the address; give values as query: { name: value }`,
    );
  }
  const meant = known && misspelt(name, known);
  if (meant !== undefined)
    throw new ConfigurationError(`${what}: unknown parameter query.${name}. Did you mean ${meant}?`);
}

/**
 * An empty id would call the list operation, ".." the path above it, and a missing id would send "{connectionId}" as it is. Some proxies decode a
 * slash before they resolve "..", so that any id with one could lead to another operation.
 */
function checkPathParameter(what: string, name: string, value: unknown): void {
  if (value === undefined || value === null) throw new ConfigurationError(`${what} needs the path parameter "${name}"`);
  if (fitsIntoUrl(value) && !/[/\\]|^\.{0,2}$/.test(String(value).trim())) return;
  throw new ConfigurationError(`${what}: the path parameter "${name}" must be an id, not ${shown(value)}`);
}

/** An empty list, or an object such as a Date, would be left out of the address, and with it the filter. */
function checkQueryParameter(what: string, name: string, value: unknown, isKnown: boolean): void {
  // What an empty text means to a route outside of the contract is not known.
  const isEmpty = [value].flat().every((each) => each === null || (isKnown && each === ""));
  if (isEmpty) throw new ConfigurationError(`${what}: query.${name} is empty; leave it out only to ask for all`);
  if (typeof value === "boolean" || (Array.isArray(value) ? value.every(fitsIntoUrl) : fitsIntoUrl(value))) return;
  const wanted = "must be text, a whole number, true or false, or a list (for a Date, pass its toISOString())";
  throw new ConfigurationError(`${what}: query.${name} ${wanted}, not ${shown(value)}`);
}

function fitsIntoUrl(value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value);
  // Half of a surrogate pair cannot be written into an address.
  return typeof value === "bigint" || (typeof value === "string" && value.isWellFormed());
}

/** A value that was refused, for an error. A longer text is not quoted: it may be a key that got into the wrong place. */
export function shown(value: unknown): string {
  if (typeof value !== "string" && Object(value) !== value) return String(value);
  if (typeof value !== "string") return `a value of type ${typeof value}`;
  return value.length <= LONGEST_SHOWN ? JSON.stringify(value) : `a string of ${value.length} characters`;
}
