import { bodyReader, readText } from "../http/body-reader.ts";
import { malformedAnswer } from "./token-errors.ts";

/** A token answer has a few hundred bytes; some servers put half a directory into their tokens. */
const MAX_BYTES = 256 * 1024;

/** The whole body of a token answer. Rejects when the connection breaks inside it: half a token is of no use. */
export async function tokenBody(response: Response): Promise<string> {
  const { body } = response;
  // A `fetch` without streams leaves it out; of an empty answer it is null.
  if (body === undefined) return response.text();
  if (!body) return "";
  const reader = bodyReader(body);
  const text = await readText(reader, MAX_BYTES);
  if (text !== undefined) return text;
  reader.cancel().catch(() => {});
  throw malformedAnswer("the answer is far too long for a token", response.status);
}
