import type { AppOptions } from "./app.js";

/** Time before its end at which a token counts as too old, in milliseconds. */
const MARGIN_MS = 60_000;

/** The token cache that the documentation of these clients shows: a variable, and a request when there is nothing in it. */
export function tokenSource({ baseUrl, clientId, clientSecret, fetch = globalThis.fetch }: AppOptions) {
  let cached: { value: string; expiresAtMs: number } | undefined;
  return {
    async get(): Promise<string> {
      if (cached && cached.expiresAtMs - MARGIN_MS > Date.now()) return cached.value;
      const answer = await fetch(`${baseUrl}/applications/token`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ client_id: clientId, client_secret: clientSecret }),
      });
      if (!answer.ok) throw new Error(`No token: ${answer.status}`);
      const { access_token, expires_in } = (await answer.json()) as { access_token: string; expires_in: number };
      cached = { value: access_token, expiresAtMs: Date.now() + expires_in * 1000 };
      return access_token;
    },
    drop(): void {
      cached = undefined;
    },
  };
}
