import { ConfigurationError } from "../errors.ts";

/** Checks the `signal` option; null, which `fetch` accepts too, becomes undefined. */
export function checkSignal(signal: AbortSignal | null | undefined): AbortSignal | undefined {
  if (signal === undefined || signal === null) return undefined;
  if (typeof signal.addEventListener === "function") return signal;
  throw new ConfigurationError("signal must be an AbortSignal");
}
