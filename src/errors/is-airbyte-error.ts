import { AirbyteError, type AnyAirbyteError } from "../errors.ts";

/**
 * Whether a caught value is an error of this package, or of another copy of it. If so, its `code` identifies the class, and a `switch` over
 * it narrows the type. The reason of your own abort is not such an error.
 *
 * @example
 * try {
 *   await airbyte.getConnection({ path: { connectionId } });
 * } catch (error) {
 *   if (isAirbyteError(error) && error.code === "api" && error.status === 404) return undefined;
 *   throw error;
 * }
 */
export function isAirbyteError(error: unknown): error is AnyAirbyteError {
  return error instanceof AirbyteError;
}
