import type { Call } from "./call.ts";
import type { OutgoingRequest } from "./layer.ts";

/**
 * What openapi-fetch makes instead of a `Request`: the same fields without the cost of one, which would be more than
 * everything else this client does for a call. It goes through the layers as it is. When the caller uses
 * middleware, a real `Request` is made instead.
 */
export class PlainRequest implements OutgoingRequest {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: BodyInit | null | undefined;
  signal: AbortSignal | undefined = undefined;
  /** Set before the first layer sees the request. */
  declare call: Call;

  constructor(url: string, init: { method: string; headers: Headers; body?: BodyInit | null }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/**
 * A real Request as the layers want it. The text of its body is taken out, so that it can be sent again; any other body stays
 * bytes. Its headers are copied: whoever holds the Request must not find the token in it.
 */
export async function fromRequest(request: Request, call: Call): Promise<OutgoingRequest> {
  const { url, method } = request;
  // Middleware has turned it into another call, of which nothing is known.
  if (method !== call.method && call.resend !== "never") call.resend = "unsafe";
  const headers = new Headers(request.headers);
  const isText = /json|text\/|urlencoded/.test(headers.get("content-type") ?? "");
  const body = request.body && (isText ? await request.text() : await request.arrayBuffer());
  return { url, method, headers, body, signal: undefined, call };
}
