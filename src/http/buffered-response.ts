import type { Call } from "./call.ts";
import { cappedText } from "./capped-text.ts";
import { failedFetch } from "./failed-fetch.ts";

/**
 * Reads the body now, while the attempt's time limit still runs and a broken one can still be retried. The response that
 * comes back is the same object; it gives out the text as often as asked. A broken or endless error body never hides the
 * status. `redact` takes our secrets out of what a server says about an error.
 */
export async function bufferResponse(
  response: Response,
  call: Call,
  redact: (text: string) => string,
): Promise<Response> {
  const text = response.ok ? await readWhole(response, call) : redact(await cappedText(response));
  const copy = (): Response => new Response(text === "" ? null : text, response);
  return Object.assign(response, {
    text: async () => text,
    json: async () => JSON.parse(text),
    clone: copy,
    arrayBuffer: () => copy().arrayBuffer(),
    blob: () => copy().blob(),
  });
}

async function readWhole(response: Response, call: Call): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw failedFetch(error, call, "body");
  }
}
