import { failedFetch } from "./failed-fetch.ts";
import type { Send } from "./layer.ts";

/**
 * Innermost: hands the request to `fetch` as URL and plain options. Redirects are never followed by the platform, which would
 * carry headers and bodies to other servers.
 */
export function sendWith(fetch: typeof globalThis.fetch | undefined): Send {
  return async ({ url, method, headers, body, signal, call }) => {
    call.attempts += 1;
    // Read at the call, not at import: the platform's fetch may be replaced later, and touching it slows the import.
    const send = call.fetch ?? fetch ?? globalThis.fetch;
    const init: RequestInit = { method, headers, redirect: "manual" };
    if (body !== undefined && body !== null) init.body = body;
    if (signal) init.signal = signal;
    try {
      return await send(url, init);
    } catch (error) {
      throw failedFetch(error, call, "headers");
    }
  };
}
