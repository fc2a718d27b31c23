import { ConfigurationError } from "../errors.ts";

const LONGEST_MS = 2_147_483_647;

/** Refuses a time limit that no timer can measure. */
export function checkTimeout(name: string, timeoutMs: unknown): void {
  if (Number.isInteger(timeoutMs) && (timeoutMs as number) >= 1 && (timeoutMs as number) <= LONGEST_MS) return;
  throw new ConfigurationError(
    `${name}: timeoutMs must be a whole number from 1 to ${LONGEST_MS}, not ${String(timeoutMs)}`,
  );
}
