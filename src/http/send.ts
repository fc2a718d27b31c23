import type { Fetch } from "../options.ts";
import type { Send } from "./layer.ts";

/**
 * Innermost: hands the request to `fetch` as URL and plain options. Redirects are never followed by the platform, which would
 * carry headers and bodies to other servers.
 */
export function sendWith(fetch: Fetch | undefined): Send {
  return ({ url, method, headers, body, signal, call }) => {
    call.attempts += 1;
    // Read at the call, not at import: the platform's fetch may be replaced later, and touching it slows the import.
    const send = fetch ?? globalThis.fetch;
    const init: RequestInit & { duplex?: "half" } = {
      method,
      // A caller's own `fetch` may add to them, and would add again at the next attempt.
      headers: fetch ? new Headers(headers) : headers,
      redirect: "manual",
      signal: signal ?? null,
    };
    if (body !== undefined && body !== null) {
      init.body = body;
      // Required for a stream: it says that the answer is read only after the whole stream was sent.
      if (body instanceof ReadableStream) init.duplex = "half";
    }
    // A `fetch` given for a single call is openapi-fetch's option, and openapi-fetch calls it with a Request.
    return call.fetch ? call.fetch(new Request(url, init)) : send(url, init);
  };
}
