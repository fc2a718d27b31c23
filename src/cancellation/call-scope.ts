import { addCallers } from "../errors/add-callers.ts";
import { AirbyteError, ClientClosedError } from "../errors.ts";
import type { Cancellation } from "./cancellation.ts";
import { link, unlink } from "./signal-links.ts";
import { startTimer } from "./start-timer.ts";

/** How long work may take, and the reason with which it is stopped then. */
export interface Limit {
  readonly ms: number;
  readonly reason: () => unknown;
}

/** Everything that is going on in one client, so that closing the client can end it. */
export interface CallScope {
  /** Tells a real scope from what a mock returns for any property name. */
  readonly isScope: true;
  /** Runs `work`, which has to listen to `cancellation`: that is stopped by `signal`, by the limit, or when the client is closed. */
  readonly run: <T>(
    cancellation: Cancellation,
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
    limit?: Limit,
  ) => Promise<T>;
  readonly close: () => void;
}

/** No class: Vue wraps what a reactive object holds, and private fields are out of reach through its wrapper. */
export function callScope(): CallScope {
  const open = new Set<Cancellation>();
  let closed = false;
  return {
    isScope: true,
    run: async (cancellation, signal, work, limit) => {
      if (closed) throw new ClientClosedError();
      if (signal) link(signal, cancellation);
      const timeUp = () => cancellation.stop(limit?.reason());
      if (limit && limit.ms <= 0) timeUp();
      const stopTimer = limit && startTimer(limit.ms, timeUp);
      open.add(cancellation);
      try {
        cancellation.throwIfStopped();
        return await work();
      } catch (error) {
        // The reason of an abort is the caller's own.
        if (error instanceof AirbyteError && error !== signal?.reason) addCallers(error);
        throw error;
      } finally {
        stopTimer?.();
        open.delete(cancellation);
        if (signal) unlink(signal, cancellation);
      }
    },
    close: () => {
      closed = true;
      for (const cancellation of open) cancellation.stop(new ClientClosedError());
    },
  };
}

/** Where a client keeps its scope, for the workflows of this package that have to end when it is closed. */
export const scopeKey: unique symbol = Symbol.for("airbyte-client.scope");

/** The scope of a client; undefined for an object that only looks like one, such as a mock that answers to any name. */
export function scopeOf(client: object): CallScope | undefined {
  const scope = (client as { [scopeKey]?: CallScope })[scopeKey];
  return scope?.isScope === true ? scope : undefined;
}
