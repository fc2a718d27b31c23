import type { CallFacts } from "../errors.ts";
import type { Call } from "./call.ts";

/** A call, as far as it is known. */
type AnsweredCall = CallFacts & Partial<Call>;

const calls = new WeakMap<Response, AnsweredCall>();

/** Keeps with an error response which call it answers, for the error that may be made of it. */
export function rememberCall(response: Response, call: Call): void {
  // Else the response, as long as it is kept, would keep the request and its body.
  const id = call.findRequestId?.();
  call.findRequestId = () => id;
  calls.set(response, call);
}

/** The call that a response answers. For a response that no client of this package gave, what the response itself tells. */
export function callOf(response: Response): AnsweredCall {
  const known = calls.get(response);
  if (known) return known;
  const path = URL.canParse(response.url) ? new URL(response.url).pathname : "";
  return { method: "Request", path, operationId: undefined, attempts: 1 };
}
