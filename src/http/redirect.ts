import { RedirectError } from "../errors.ts";
import { callFacts } from "./call.ts";
import type { Layer } from "./layer.ts";

const MAX_HOPS = 5;

/**
 * Follows a redirect only for GET and HEAD, only within the same origin, at most five times. Anything else would carry
 * credentials or a body to a server that was not configured, or turn a POST into a GET: that is an error which says so.
 */
export const redirect: Layer = async (request, next) => {
  const { call } = request;
  let { url } = request;
  for (let hops = 0; ; hops += 1) {
    const response = await next({ ...request, url });
    if (call.redirects || !isRedirect(response)) return response;
    const location = response.headers.get("location");
    // Without a target it is an answer like any other: Airbyte has a 301 that carries an error body.
    if (location === null && response.type !== "opaqueredirect") return response;
    const target = location !== null && URL.canParse(location, url) ? new URL(location, url) : undefined;
    const sameOrigin = target !== undefined && target.origin === new URL(url).origin;
    if (!sameOrigin || hops === MAX_HOPS || (request.method !== "GET" && request.method !== "HEAD")) {
      throw refusal(request.method, response.status, sameOrigin, target, call);
    }
    await response.body?.cancel();
    url = target.href;
  }
};

function isRedirect({ status, type }: Response): boolean {
  return [301, 302, 303, 307, 308].includes(status) || type === "opaqueredirect";
}

function refusal(
  method: string,
  status: number,
  sameOrigin: boolean,
  target: URL | undefined,
  call: Parameters<typeof callFacts>[0],
): RedirectError {
  const to = target ? ` to ${sameOrigin ? "another address of the same server" : target.origin}` : "";
  const why = !sameOrigin
    ? "Credentials are not sent there. If that is your Airbyte server, use its address as `baseUrl` (https instead of http, or the new host)."
    : method === "GET" || method === "HEAD"
      ? "It was followed five times without an end."
      : "A redirected write is not repeated. Use the final address as `baseUrl`.";
  const message = `${call.method} ${call.path} was redirected${to}. ${why}`;
  return new RedirectError(message, { ...callFacts(call), status, targetOrigin: target?.origin });
}
