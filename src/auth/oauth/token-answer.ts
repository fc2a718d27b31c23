import { WRONG_BASE_URL } from "../../base-url.ts";
import { isBearerToken } from "../../checks/check-credential.ts";
import { bodyReader, readText } from "../../http/body-reader.ts";
import { malformedAnswer } from "./token-errors.ts";

/** A token answer has a few hundred bytes; some servers put half a directory into their tokens. */
const MAX_BYTES = 64 * 1024;

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

/**
 * The token in an answer, read as {@link https://www.rfc-editor.org/rfc/rfc6749#section-5.1 | RFC 6749 section 5.1} says, with two
 * exceptions: some Airbyte servers leave out `token_type`, and an unusable `expires_in` only means that it is not known.
 */
export function tokenIn(text: string, status: number): { value: string; expiresInSeconds: number | undefined } {
  if (text.trimStart().startsWith("<")) {
    throw malformedAnswer(`it is ${WRONG_BASE_URL}. A \`tokenUrl\` ends in /applications/token`, status);
  }
  const { access_token: value, token_type, expires_in } = jsonObject(text, status);
  if (typeof value !== "string" || value === "") throw malformedAnswer("it has no access_token", status);
  if (!isBearerToken(value)) throw malformedAnswer("its access_token has characters that no header can carry", status);
  if (!/^bearer$/i.test(String(token_type ?? "bearer"))) throw malformedAnswer("its token_type is not Bearer", status);
  const isNumber = typeof expires_in === "number" || (typeof expires_in === "string" && /^\d+$/.test(expires_in));
  return { value, expiresInSeconds: isNumber ? Number(expires_in) : undefined };
}

function jsonObject(text: string, status: number): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw malformedAnswer(text.trim() === "" ? "the answer is empty" : "it is not JSON", status);
  }
  return Object(body) as Record<string, unknown>;
}
