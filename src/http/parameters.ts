import { ConfigurationError } from "../errors.ts";

/** What goes into the address of a call. */
export interface Parameters {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
}

/** Refuses parameters that would turn a call into another one; `what` names the call. */
export function checkParameters(what: string, template: string, { path, query }: Parameters = {}): void {
  if (template.includes("{")) {
    for (const [, name = ""] of template.matchAll(/\{([^{}]+)\}/g)) checkPathParameter(what, name, path?.[name]);
  }
  if (query) for (const [name, value] of Object.entries(query)) checkQueryParameter(what, name, value);
}

/** With an empty id "get" reads the list, with ".." it leaves the resource, and without one the server is asked for "{connectionId}". */
function checkPathParameter(what: string, name: string, value: unknown): void {
  if (value === undefined || value === null) throw new ConfigurationError(`${what} needs the path parameter "${name}"`);
  const text = String(value).trim();
  if (fitsIntoUrl(value) && text !== "" && text !== "." && text !== "..") return;
  throw new ConfigurationError(`${what}: the path parameter "${name}" must be an id, not ${shown(value)}`);
}

/** An empty list, or an object such as a Date, would be left out of the address, and with it the filter. */
function checkQueryParameter(what: string, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value) && value.length === 0) {
    throw new ConfigurationError(`${what}: query.${name} is an empty list; leave it out to ask for all`);
  }
  if (typeof value === "boolean" || [value].flat().every(fitsIntoUrl)) return;
  const wanted = "must be text, a whole number, true or false, or a list (of a Date its toISOString())";
  throw new ConfigurationError(`${what}: query.${name} ${wanted}, not ${shown(value)}`);
}

function fitsIntoUrl(value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value);
  // Half of a surrogate pair cannot be written into an address.
  return typeof value === "bigint" || (typeof value === "string" && !/\p{Surrogate}/u.test(value));
}

function shown(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? JSON.stringify(value) : `a value of type ${typeof value}`;
}
