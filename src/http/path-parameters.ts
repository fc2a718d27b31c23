import { ConfigurationError } from "../errors.ts";

/**
 * Refuses path parameters that would turn a call into another one: with an empty id "get" reads the list, with ".." it leaves
 * the resource, and without one the server is asked for "{connectionId}".
 */
export function checkPathParameters(what: string, template: string, values: Record<string, unknown> | undefined): void {
  if (!template.includes("{")) return;
  for (const [, name = ""] of template.matchAll(/\{([^{}]+)\}/g)) {
    const value = values?.[name];
    if (value === undefined || value === null)
      throw new ConfigurationError(`${what} needs the path parameter "${name}"`);
    const isText = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
    const text = isText ? String(value).trim() : "";
    if (isText && text !== "" && text !== "." && text !== ".." && text !== "NaN") continue;
    throw new ConfigurationError(
      `${what}: the path parameter "${name}" must be an id, not ${isText ? `"${text}"` : typeof value}`,
    );
  }
}
