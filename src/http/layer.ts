import type { Call } from "./call.ts";

/**
 * A request on its way through the layers: plain values, so that sending it again needs no Request and no clone.
 * Layers that change a header change `headers` in place; it belongs to this one call.
 */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
  /** Aborts the attempt under way; set by the timeout layer for each. */
  signal: AbortSignal | undefined;
  readonly call: Call;
}

/** Sends a request and answers with the response. */
export type Send = (request: OutgoingRequest) => Promise<Response>;

/** A function around `next`: it may change the request, look at the response, send again, or not send at all. */
export type Layer = (request: OutgoingRequest, next: Send) => Promise<Response>;

/** The first layer is the outermost: first to see the request, last to see the response. */
export function compose(layers: readonly Layer[], send: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (request) => layer(request, next), send);
}

/** Only a body that is a string, or none, can be sent twice. */
export function isReplayable(request: OutgoingRequest): boolean {
  return request.body === undefined || request.body === null || typeof request.body === "string";
}
