import type { AirbyteError } from "./airbyte-error.ts";

/**
 * Adds to the stack of an error where it is thrown now. Made in a callback of the platform, it may have no frame of those who asked, and what
 * is grouped by stacks would be one heap.
 */
export function addCallers(error: AirbyteError): void {
  // A caller's own, which cannot be changed.
  if (!Object.isExtensible(error)) return;
  const { stack = "" } = error;
  Error.captureStackTrace?.(error, addCallers);
  // Without its first lines: the message, and who called this.
  const callers = String(error.stack).split("\n").slice(2);
  error.stack = [stack, ...callers.filter((line) => !stack.includes(line))].join("\n");
}
