import type { CallFacts } from "./errors.ts";

let calls: WeakMap<Response, CallFacts> | undefined;

/** Keeps with a response which call it answers, for the error that may be made of it. */
export function rememberCall(response: Response, call: CallFacts): Response {
  calls ??= new WeakMap();
  calls.set(response, call);
  return response;
}

/** Which call a response answers; what can be read from the response itself if it did not come through this client. */
export function callOf(response: Response): CallFacts {
  const { method, path, operationId, attempts } = calls?.get(response) ?? {
    ...{ method: "Request", path: URL.canParse(response.url) ? new URL(response.url).pathname : "", attempts: 1 },
    operationId: undefined,
  };
  return { method, path, operationId, attempts };
}
