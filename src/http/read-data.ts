import { WRONG_BASE_URL } from "../base-url.ts";
import { ResponseParseError } from "../errors.ts";
import { type Call, callFacts, doubtOf } from "./call.ts";
import { hasTrait } from "./operation.ts";
import * as TRAITS from "./traits.ts";

/** Turns the text of a 2xx answer into the data that was promised. */
export function readData(raw: unknown, status: number, call: Call): unknown {
  const text = typeof raw === "string" ? raw : "";
  const { route } = call;
  const isKnown = route.id !== undefined;
  const fail = (what: string, retryable = false): never => {
    const doubt = doubtOf(call);
    const message = `${call.method} ${call.path} answered ${status}, but ${what}${doubt && `; ${doubt}`}`;
    throw new ResponseParseError(message, { ...callFacts(call), status, retryable });
  };
  const start = text.trimStart()[0];
  const promisesText = hasTrait(route, TRAITS.text);
  if (start === undefined) {
    if (promisesText) return text;
    const mayBeEmpty = !isKnown || hasTrait(route, TRAITS.empty) || (call.method === "DELETE" && status === 204);
    if (mayBeEmpty) return undefined;
    // What is meant to be empty comes with another status.
    return fail("with an empty body where data was expected: a proxy in between may have dropped it", status === 200);
  }
  if (start === "<") {
    return fail(
      call.redirected
        ? "after a redirect, with a web page: `baseUrl` is wrong, or a proxy asks you to sign in; send what it wants through `headers`"
        : `with ${WRONG_BASE_URL}`,
    );
  }
  if (promisesText) return text;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail(`its body is not JSON (${text.length} characters, cut off or garbled)`, true);
  }
  // Every JSON answer of the contract is an object or a list; a route outside the contract may answer anything.
  if (isKnown && (typeof data !== "object" || data === null)) {
    return fail(`its body is ${data === null ? "null" : `a bare ${typeof data}`} where an object was expected`);
  }
  return data;
}
