import type { CallFacts } from "./errors.ts";
import { type Call, callFacts, type RejectedCredential, type ResendRule } from "./http/call.ts";

/** What is known of the call that a response answers, apart from the response itself. */
interface AnsweredCall extends CallFacts {
  requestId?: string | undefined;
  rejected?: RejectedCredential | undefined;
  resend?: ResendRule | undefined;
}

const calls = new WeakMap<Response, AnsweredCall>();

/** Keeps with an error response which call it answers, for the error that may be made of it. */
export function rememberCall(response: Response, call: Call): void {
  const { rejected, resend, mayHaveArrived, requestId } = call;
  calls.set(response, { ...callFacts(call), rejected, resend, mayHaveArrived, requestId });
}

/** The call that a response answers. For a response that no client of this package gave, what the response itself tells. */
export function callOf(response: Response): AnsweredCall {
  const known = calls.get(response);
  if (known) return known;
  const path = URL.canParse(response.url) ? new URL(response.url).pathname : "";
  return { method: "Request", path, operationId: undefined, attempts: 1 };
}
