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
