import type { IncomingMessage } from "node:http";

// The web framework answers a longer request line with 413, as it does a body that is too large.
const longestLineInBytes = 4_096;

/** Why the server does not take a request of this size; undefined if it does. `body` is undefined if it was too large to be read. */
export function tooLarge({ method, url, httpVersion }: IncomingMessage, body: string | undefined): string | undefined {
  if (body === undefined) return "The body is larger than the server takes.";
  const line = `${method} ${url} HTTP/${httpVersion}`.length;
  if (line <= longestLineInBytes) return undefined;
  return `The request line has ${line} bytes; the server takes ${longestLineInBytes}.`;
}
