import type { Cancellation } from "../cancellation/cancellation.ts";
import { within } from "../cancellation/within.ts";
import { type BodyReader, bodyReader, readText } from "./body-reader.ts";

/** The most that is read of an error body, or of the answer to a refused token request. */
const MAX_BYTES = 64 * 1024;
/** A body that takes longer than this is given up: its status matters more. */
const MAX_MS = 5_000;

/**
 * The text of a body, capped in size and time, and read no further once `call` is stopped. Never rejects. A body that breaks off, or goes
 * beyond a cap, counts as empty.
 */
export async function cappedText(response: Response, limitMs: number = MAX_MS, call?: Cancellation): Promise<string> {
  const reader = readerOf(response);
  const text = await within(Math.min(MAX_MS, limitMs), read(response, reader), call).catch(() => undefined);
  if (text === undefined) reader?.cancel().catch(() => {});
  return text ?? "";
}

async function read(response: Response, reader: BodyReader | undefined): Promise<string | undefined> {
  if (reader) return readText(reader, MAX_BYTES, decoderOf(response));
  // A `fetch` without streams leaves `body` out.
  return response.body === undefined ? response.text() : "";
}

/** For the characters that an answer says it has: in others, no secret would be found. JSON is in UTF-8 whatever it says. */
function decoderOf({ headers }: Response): TextDecoder {
  const type = headers.get("content-type") ?? "";
  try {
    return new TextDecoder(/json/i.test(type) ? undefined : /charset="?([\w-]+)/i.exec(type)?.[1]);
  } catch {
    return new TextDecoder();
  }
}

/** undefined where there is no body, or none that can be read in pieces: a custom `fetch` may have read it, or give another kind. */
function readerOf({ body }: Response): BodyReader | undefined {
  try {
    return body ? bodyReader(body) : undefined;
  } catch {
    return undefined;
  }
}
