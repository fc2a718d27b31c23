import type { Call } from "./call.ts";
import type { OutgoingRequest } from "./layer.ts";

/**
 * What openapi-fetch makes instead of a `Request`: the same five fields without the cost of one, which would be more than
 * everything else this client does for a call. Where middleware of the caller's looks on, a real `Request` is made.
 */
export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: BodyInit | null }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** The request as the layers want it. The text of a real Request's body is taken out, so that it can be sent again. */
export async function toOutgoing(request: Request | PlainRequest, call: Call): Promise<OutgoingRequest> {
  const { url, method, headers } = request;
  const body = request instanceof PlainRequest ? request.body : request.body && (await request.text());
  return { url, method, headers, body, call };
}
