import { type BodyReader, bodyReader } from "./body-reader.ts";

/** The most that is read of an error body, or of the answer to a refused token request. */
const MAX_BYTES = 64 * 1024;
/** A body that takes longer than this is given up: its status matters more. */
const MAX_MS = 5_000;

/** The text of a body, capped in size and time. Never rejects. A body that breaks off, or goes beyond a cap, counts as empty. */
export async function cappedText(response: Response, limitMs: number = MAX_MS): Promise<string> {
  const reader = readerOf(response);
  if (!reader) return "";
  const decoder = new TextDecoder();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, Math.min(MAX_MS, limitMs)), undefined);
  });
  let text = "";
  try {
    for (let left = MAX_BYTES; left >= 0; ) {
      const chunk = await Promise.race([reader.read(), tooLate]);
      if (!chunk) break;
      if (chunk.done || !chunk.value) return text + decoder.decode();
      text += decoder.decode(chunk.value, { stream: true });
      left -= chunk.value.byteLength;
    }
  } catch {
    // The connection broke inside the body.
  } finally {
    clearTimeout(timer);
  }
  reader.cancel().catch(() => {});
  return "";
}

/** undefined where there is no body, or none that can be read: a custom `fetch` may have read it, or give another kind. */
function readerOf({ body }: Response): BodyReader | undefined {
  try {
    return body ? bodyReader(body) : undefined;
  } catch {
    return undefined;
  }
}
