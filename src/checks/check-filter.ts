import { ConfigurationError } from "../errors.ts";

/** Refuses an empty filter, which would match everything: that is never what its author meant. Refuses anything but strings, too. */
export function checkFilter(what: string, name: string, value: unknown): void {
  if (value === undefined) return;
  const values = [value].flat();
  if (values.length > 0 && values.every((each) => typeof each === "string" && each.trim() !== "")) return;
  throw new ConfigurationError(
    `${what}: ${name} must be a non-empty string, or a non-empty list of such strings; leave it out to look at all`,
  );
}
