import { AirbyteError, ConfigurationError } from "../errors.ts";
import { oneLine } from "../problem.ts";

/**
 * Adds to an error of this package what only the workflow around the call knows: to its text, to its facts, and as properties.
 * Errors that are not from this package, above all a caller's own abort reason, and mistakes in the request itself stay as they are.
 */
export function addFacts(error: unknown, facts: Record<string, unknown>, text: string | undefined): unknown {
  if (!(error instanceof AirbyteError) || error instanceof ConfigurationError || Object.isFrozen(error)) return error;
  const message = text === undefined ? error.message : oneLine(`${error.message} (${text})`);
  // The stack was written when the error was made, and begins with the old text.
  if (typeof error.stack === "string") error.stack = error.stack.replace(error.message, () => message);
  error.message = message;
  Object.assign(error.cause as object, facts);
  return Object.assign(error, facts);
}
