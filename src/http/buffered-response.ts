import type { Call } from "./call.ts";
import { cappedText } from "./capped-text.ts";
import { MARGIN_MS } from "./time-limits.ts";

/**
 * Reads the body now, while the attempt's time limit still runs and a broken one can still be retried. The response that
 * comes back gives out its text as often as asked. A broken, stalled or endless error body never hides the status.
 * `redact` takes our secrets out of what a server says about an error.
 */
export async function bufferResponse(
  response: Response,
  call: Call,
  redact: (text: string) => string,
  endsAtMs: number,
): Promise<Response> {
  // A custom `fetch` may give the same Response again. That works as long as its text is still held.
  const isSpent = TEXT in response && response[TEXT] === "" && response.bodyUsed;
  if (isSpent || !response.headers?.get) throw new TypeError("Not a fresh Response");
  if (!response.ok) {
    const limitMs = Math.min(endsAtMs, call.deadlineAtMs) - performance.now() - MARGIN_MS;
    const text = redact(await cappedText(response, limitMs, call.cancellation));
    return call.unread ? withCachedText(unread(response, text), text, CACHED_TEXT) : withCachedText(response, text);
  }
  if (call.unread) {
    const bytes = await response.arrayBuffer();
    return withCachedText(unread(response, bytes), new TextDecoder().decode(bytes), CACHED_TEXT);
  }
  return withCachedText(response, await response.text());
}

/** The same answer with a body that nobody has read. */
function unread(response: Response, body: ArrayBuffer | string): Response {
  const isEmpty = (typeof body === "string" ? body.length : body.byteLength) === 0;
  const { status, statusText, headers, url } = response;
  // Some statuses may not even have an empty body. A Response can be built neither with 0 (a browser's redirect) nor with 600 and above.
  if (status < 200 || status > 599) return response;
  const isPlain = /^[\t\x20-\x7e\x80-\xff]*$/.test(statusText);
  const copy = new Response(isEmpty ? null : body, { status, statusText: isPlain ? statusText : "", headers });
  return Object.defineProperty(copy, "url", { value: url });
}

const TEXT = Symbol("text");

type Buffered = Response & { [TEXT]: string };

/** Shared by all responses, so that a response costs no function. */
const CACHED_TEXT = {
  async text(this: Buffered): Promise<string> {
    return this[TEXT];
  },
  async json(this: Buffered): Promise<unknown> {
    return JSON.parse(this[TEXT]);
  },
};
const CACHED_BODY = {
  ...CACHED_TEXT,
  clone(this: Buffered): Response {
    return unread(this, this[TEXT]);
  },
  arrayBuffer(this: Buffered): Promise<ArrayBuffer> {
    return bodyOf(this).arrayBuffer();
  },
  blob(this: Buffered): Promise<Blob> {
    return bodyOf(this).blob();
  },
  async bytes(this: Buffered): Promise<Uint8Array> {
    return new Uint8Array(await bodyOf(this).arrayBuffer());
  },
};

/** The text in a Response without the status, which may be one that a Response cannot be built with. */
function bodyOf({ [TEXT]: text, headers }: Buffered): Response {
  return new Response(text, { headers });
}

/** For a response that callers never see: the platform may keep it alive for a long time, and its text with it. */
export function forgetText(response: Response): void {
  if (TEXT in response) response[TEXT] = "";
}

function withCachedText(response: Response, text: string, methods: object = CACHED_BODY): Response {
  return Object.assign(response, methods, { [TEXT]: text });
}
