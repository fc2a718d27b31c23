import type { Schemas } from "../generated/airbyte.gen.ts";
import { oneLine } from "../problem.ts";
import { withoutUndefined } from "../without-undefined.ts";

const BRAND = Symbol.for("airbyte-client.error");
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * Base of every error this package throws. After `isAirbyteError(error)`, `switch (error.code)` narrows.
 *
 * `instanceof` also recognises errors of another copy of this package. A structured clone keeps only `message`, `stack` and
 * `cause` of any Error, so `cause` holds the facts (`name`, `code`, `status`, …) once more as plain data.
 */
export abstract class AirbyteError extends Error {
  /** `name` of the errors of this class. A static of its own, because minifiers change the `name` of a class. */
  declare static readonly className: string;
  /** Identifies the error class; stable across releases. A platform's code, such as `ECONNREFUSED`, is `reason`. */
  abstract readonly code: string;
  /**
   * Whether the same call may succeed later without any change. It does not mean that nothing was carried out: check before you send a write
   * again.
   */
  declare readonly retryable: boolean;
  /** How long the server asked to wait, in milliseconds. */
  declare readonly retryAfterMs?: number | undefined;
  /** True if an attempt before the last one may have been carried out; false only for a sync whose connection turned out to be inactive. */
  declare readonly mayHaveArrived?: boolean;
  /** Where a list broke off: pass it to `paginate` as `query.offset` to continue from there. */
  declare readonly offset?: number;
  /** Workspaces that `paginate` has not finished; to continue, pass them along with `offset`. */
  declare readonly workspaceIds?: readonly string[];
  /** The job that was waited for. */
  declare readonly jobId?: number;
  /** That job as last seen. */
  declare readonly job?: Schemas.JobResponse;

  constructor(code: string, message: string, facts: { retryable: boolean; jobId?: number }) {
    const { className: name } = new.target;
    // A printed error shows every property, so it has none that says nothing.
    const known = withoutUndefined({ code, ...facts });
    const text = String(message ?? "");
    // Names in an answer, or in somebody's JSON, come from whoever made them up. Only the list of what is wrong in the environment has lines.
    super(/^The environment has problems:\n/.test(text) ? text : oneLine(text), { cause: { name, ...known } });
    Object.assign(this, known);
    Object.defineProperty(this, "name", { value: name, configurable: true, writable: true });
    Object.defineProperty(this, BRAND, { value: name });
  }

  /** The error as plain data without stack; safe to log. */
  toJSON(): Record<string, unknown> {
    return { ...(this.cause as object), message: this.message };
  }

  static {
    // No method, because its key has no name that the declarations of subclasses could use.
    Object.defineProperty(this.prototype, INSPECT, { value: inspected });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    const brand = (Object(value) as { [BRAND]?: unknown })[BRAND];
    if (brand === undefined) return false;
    return this === AirbyteError || (Object.hasOwn(this, "className") && this.className === brand);
  }
}

/** How Node prints an error. */
function inspected(
  this: AirbyteError,
  _depth: number,
  options: object,
  inspect?: (value: unknown, options: object) => string,
): string {
  const text = this.stack ?? `${this.name}: ${this.message}`;
  return inspect ? `${text} ${inspect(this.cause, options)}` : text;
}
