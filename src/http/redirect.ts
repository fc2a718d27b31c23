import { RedirectError } from "../errors.ts";
import { short } from "../problem.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { discard } from "./body-reader.ts";
import { callFacts } from "./call.ts";
import type { Layer } from "./layer.ts";
import { requestId } from "./request-id.ts";

const MAX_HOPS = 5;

/**
 * Follows a redirect only for GET and HEAD, only within the same origin, at most five times. Anything else would carry
 * credentials or a body to a server that was not configured, or turn a POST into a GET: that is an error which says so.
 * `redact` takes our secrets out of the target's name.
 */
export function redirect(redact: Redactor["redact"]): Layer {
  return async (request, next) => {
    const { call, signal } = request;
    let { url } = request;
    for (let hops = 0; ; hops += 1) {
      const response = await next(hops === 0 ? request : { ...request, url, signal });
      // A `fetch` that ignores its signal may answer when the next attempt has begun.
      if (signal?.aborted) return response;
      if (!isRedirect(response) || call.redirects) return response;
      const location = response.headers.get("location");
      // Without a target it is an answer like any other: Airbyte has a 301 that carries an error body.
      if (location === null && response.type !== "opaqueredirect") return response;
      discard(response);
      const target = location !== null && URL.canParse(location, url) ? new URL(location, url) : undefined;
      const sameOrigin = target !== undefined && target.origin === new URL(url).origin;
      const isRead = request.method === "GET" || request.method === "HEAD";
      if (!sameOrigin || !isRead || hops === MAX_HOPS) {
        call.findRequestId = () => requestId(response, (text) => redact(text, request));
        // An address of another kind than http has no origin.
        const origin = target && short(redact(target.origin === "null" ? target.protocol : target.origin, request));
        const to = origin ? ` to ${sameOrigin ? "another address of the same server" : origin}` : "";
        const message = `${call.method} ${call.path} was redirected${to}. ${whyRefused(response.status, sameOrigin, isRead)}`;
        throw new RedirectError(message, { ...callFacts(call), status: response.status, targetOrigin: origin });
      }
      // The platform refuses addresses with a user name in them.
      target.username = "";
      target.password = "";
      url = target.href;
      call.redirected = true;
    }
  };
}

function isRedirect({ status, type }: Response): boolean {
  return [301, 302, 303, 307, 308].includes(status) || type === "opaqueredirect";
}

function whyRefused(status: number, sameOrigin: boolean, isRead: boolean): string {
  if (!sameOrigin)
    return "Credentials are not sent there. If that is your Airbyte server, use its address as `baseUrl` (https instead of http, or the new host); if a proxy asks you to sign in there, send what it wants through `headers`.";
  if (isRead) return "Gave up after five redirects.";
  if (status === 303) return "It may have been carried out: look before you repeat it.";
  return "A redirected write is not repeated. Use the final address as `baseUrl`, or if a proxy asks you to sign in there, send what it wants through `headers`.";
}
