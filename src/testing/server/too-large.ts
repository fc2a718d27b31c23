import type { IncomingMessage } from "node:http";

// To a longer one the web framework says 413, as it does to a body.
const longestLineInBytes = 4_096;

/** Why the server does not take a request of this size; undefined if it does. Without a body when that was more than it reads. */
export function tooLarge({ method, url, httpVersion }: IncomingMessage, body: string | undefined): string | undefined {
  if (body === undefined) return "The body is larger than the server takes.";
  const line = `${method} ${url} HTTP/${httpVersion}`.length;
  if (line <= longestLineInBytes) return undefined;
  return `The request line has ${line} bytes; the server takes ${longestLineInBytes}.`;
}
