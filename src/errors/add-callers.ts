import type { AirbyteError } from "./airbyte-error.ts";

/** A longer stack gets no more callers. */
const LONGEST = 5_000;

/**
 * Adds to the stack of an error where it is thrown now. Made in a callback of the platform, it may have no frame of those who asked, and what
 * is grouped by stacks would be one heap.
 */
export function addCallers(error: AirbyteError): void {
  const { stack } = error;
  // A caller's own may be one that cannot be changed, or that is thrown again and again.
  if (!Object.isExtensible(error) || typeof stack !== "string" || stack.length > LONGEST) return;
  Error.captureStackTrace?.(error, addCallers);
  // Without its first lines: the message, and who called this.
  const callers = String(error.stack).split("\n").slice(2);
  error.stack = [stack, ...callers.filter((line) => !stack.includes(line))].join("\n");
}
