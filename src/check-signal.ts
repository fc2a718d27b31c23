import { ConfigurationError } from "./errors.ts";

/** The signal of a call's options, if it is one; null, which `fetch` takes as well, is none. */
export function checkSignal(signal: AbortSignal | null | undefined): AbortSignal | undefined {
  if (signal === undefined || signal === null) return undefined;
  if (typeof signal.addEventListener === "function") return signal;
  throw new ConfigurationError("signal must be an AbortSignal");
}
