import { oneLine } from "../problem.ts";
import type { AirbyteEvent } from "./events.ts";

/** From the least to the most important. */
export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;

/** How important a log line is. To log nothing, leave `logger` out. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where log lines go: `console`, a pino or winston logger, or anything with these four functions. */
export type Logger = { [level in LogLevel]: (message: string) => unknown };

/** Turns events into log lines of at least the given level. */
export function logEvents(logger: Logger, least: LogLevel): (event: AirbyteEvent) => unknown {
  const from = LOG_LEVELS.indexOf(least);
  return (event) => {
    const [level, message] = logLine(event);
    // A promise is handed on, for whoever listens to its failure.
    return LOG_LEVELS.indexOf(level) >= from ? logger[level](oneLine(message)) : undefined;
  };
}

function logLine(event: AirbyteEvent): [LogLevel, string] {
  const call = "path" in event ? `${event.method} ${event.path}` : "";
  switch (event.type) {
    case "token-received":
      return ["info", "Successfully refreshed Airbyte API token"];
    case "token-rejected":
      return event.renewable
        ? ["warn", "Authentication failed, attempting token refresh"]
        : ["error", `Authentication failed: ${call} was refused, and is not sent again`];
    case "token-unchanged":
      return ["error", `Authentication failed: ${call} was refused, and the same token came again`];
    case "token-fallback":
      return ["warn", `No OAuth token, using apiKey instead: ${event.message}`];
    case "token-failed":
      return ["error", `Token refresh failed: ${event.message}`];
    case "token-requested":
      return ["debug", `Requesting an Airbyte API token (${event.reason})`];
    case "token-replayed":
      return ["debug", `${call} was sent again with a new token: ${event.status ?? "no answer"}`];
    case "request":
      return ["debug", `${call} (attempt ${event.attempts})`];
    case "response":
      return ["debug", `${call} answered ${event.status} after ${Math.round(event.durationMs)} ms`];
    case "request-failed":
      return ["debug", `${call} failed after ${Math.round(event.durationMs)} ms: ${event.message}`];
    case "retry":
      return ["debug", `${call} will be tried again in ${event.delayMs} ms: ${event.reason}`];
  }
}
