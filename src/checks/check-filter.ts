import { ConfigurationError } from "../errors.ts";

/** Refuses an empty filter, which would match everything: that is never what its author meant. */
export function checkFilter(what: string, name: string, value: unknown): void {
  if (value === undefined) return;
  const values = [value].flat();
  if (values.length > 0 && values.every((each) => typeof each === "string" && each.trim() !== "")) return;
  throw new ConfigurationError(`${what}: ${name} must not be empty; leave it out to look at all`);
}
