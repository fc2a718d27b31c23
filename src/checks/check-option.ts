import { ConfigurationError } from "../errors.ts";

/** Longest time that a timer can measure: 2^31 - 1 ms, almost 25 days. Beyond that it would end at once. */
export const LONGEST_MS = 2_147_483_647;

/** Checks a whole number; undefined stays undefined. */
export function checkInteger(name: string, value: unknown, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  const found = typeof value === "number" ? value : `of type ${typeof value}`;
  throw new ConfigurationError(`${name} must be a whole number from ${least} to ${most}, not ${found}`);
}

/** Checks a time in milliseconds; undefined stays undefined. */
export function checkTime(name: string, value: unknown, leastMs = 1): number | undefined {
  return checkInteger(name, value, leastMs, LONGEST_MS);
}

/** Checks one of a few words, or undefined. */
export function checkOneOf<T extends string>(name: string, value: T | undefined, allowed: readonly T[]): void {
  if (value === undefined || allowed.includes(value)) return;
  throw new ConfigurationError(`${name} must be ${allowed.map((each) => `"${each}"`).join(" or ")}`);
}

/** Checks a yes or no; undefined stays undefined. */
export function checkFlag<T>(name: string, value: T): T {
  if (value === undefined || typeof value === "boolean") return value;
  throw new ConfigurationError(`${name} must be true or false`);
}

/** Checks a callback; undefined stays undefined. */
export function checkFunction<T>(name: string, value: T): T {
  if (value === undefined || typeof value === "function") return value;
  throw new ConfigurationError(`${name} must be a function`);
}

/** Checks the `signal` option; null, which `fetch` accepts too, becomes undefined. */
export function checkSignal(signal: AbortSignal | null | undefined): AbortSignal | undefined {
  if (signal === undefined || signal === null) return undefined;
  if (typeof signal.addEventListener === "function") return signal;
  throw new ConfigurationError("signal must be an AbortSignal");
}

/** Refuses an empty filter, which would match everything: that is never what its author meant. Refuses anything but strings, too. */
export function checkFilter(what: string, name: string, value: unknown): void {
  if (value === undefined) return;
  const values = [value].flat();
  if (values.length > 0 && values.every((each) => typeof each === "string" && each.trim() !== "")) return;
  throw new ConfigurationError(
    `${what}: ${name} must be a non-empty string, or a non-empty list of such strings; leave it out to look at all`,
  );
}
