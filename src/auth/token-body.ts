import { bodyReader } from "../http/body-reader.ts";
import { malformedAnswer } from "./token-errors.ts";

/** A token answer has a few hundred bytes; some servers put half a directory into their tokens. */
const MAX_BYTES = 256 * 1024;

/** The whole body of a token answer. Rejects when the connection breaks inside it: half a token is of no use. */
export async function tokenBody(response: Response): Promise<string> {
  const { body } = response;
  if (!body) return "";
  const reader = bodyReader(body);
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done || !value) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      reader.cancel().catch(() => {});
      throw malformedAnswer("the answer is far too long for a token");
    }
    text += decoder.decode(value, { stream: true });
  }
}
