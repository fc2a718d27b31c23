import type { IncomingMessage } from "node:http";

const limitInBytes = 10 * 1_024 * 1_024;

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
