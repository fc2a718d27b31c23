import type { IncomingMessage } from "node:http";

const limitInBytes = 10 * 1_024 * 1_024;
// The web framework answers a longer request line with 413, as it does a body that is too large.
const longestLineInBytes = 4_096;

/** The body of a request, or undefined when it is larger than the server takes. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped: an answer before the end of the body would look like a cut connection.
    if (size <= limitInBytes) chunks.push(chunk);
  }
  return size <= limitInBytes ? Buffer.concat(chunks).toString("utf8") : undefined;
}

/** Why the server does not take a request of this size; undefined if it does. `body` is undefined if it was too large to be read. */
export function tooLarge({ method, url, httpVersion }: IncomingMessage, body: string | undefined): string | undefined {
  if (body === undefined) return "The body is larger than the server takes.";
  const line = `${method} ${url} HTTP/${httpVersion}`.length;
  if (line <= longestLineInBytes) return undefined;
  return `The request line has ${line} bytes; the server takes ${longestLineInBytes}.`;
}
