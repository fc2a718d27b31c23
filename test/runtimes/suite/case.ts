import { type AirbyteClient, type AirbyteClientOptions, createAirbyteClient } from "airbyte-client";
import { CREDENTIALS, type Script, type Seen } from "../scenario.ts";

/** Where the suite runs. */
export interface Place {
  readonly serverUrl: string;
  /** Name of the runtime; keeps its scenarios apart from the others'. */
  readonly runtime: string;
  /** Browsers must not hold a client secret: there a function brings the tokens. */
  readonly tokens: "client-credentials" | "provider";
}

/** A behaviour, checked on every runtime. */
export interface Case {
  readonly name: string;
  /** Only where a client secret may be. */
  readonly needsSecret?: true;
  readonly run: (context: CaseContext) => Promise<void>;
}

/** A scenario on the server and a client of it. */
export interface Scene {
  readonly airbyte: AirbyteClient;
  readonly baseUrl: string;
  seen(): Promise<Seen>;
  revokeTokens(): Promise<void>;
}

export class CaseContext {
  readonly #place: Place;
  readonly #name: string;
  readonly #clients: AirbyteClient[] = [];

  constructor(place: Place, number: number) {
    this.#place = place;
    this.#name = `${place.runtime}-${number}`;
  }

  /** Opens a scenario. The client retries without waiting, so that the suite does not. */
  async open(script: Script = {}, options: AirbyteClientOptions = {}): Promise<Scene> {
    const root = `${this.#place.serverUrl}/${this.#name}`;
    const sent = await fetch(root, { method: "PUT", body: JSON.stringify(script) });
    if (!sent.ok) throw new Error(`The suite's server refused a scenario: ${sent.status}`);
    const baseUrl = `${root}/v1`;
    const credentials = this.#place.tokens === "provider" ? { accessToken: () => provideToken(baseUrl) } : CREDENTIALS;
    const hasOwn = "apiKey" in options || "clientId" in options || "accessToken" in options;
    const airbyte = createAirbyteClient({ baseUrl, retryDelayMs: 0, ...(!hasOwn && credentials), ...options });
    this.#clients.push(airbyte);
    return {
      airbyte,
      baseUrl,
      seen: async () => (await (await fetch(`${root}/seen`)).json()) as Seen,
      revokeTokens: async () => void (await fetch(`${root}/revoke`, { method: "POST" })),
    };
  }

  close(): void {
    for (const client of this.#clients) client.close();
  }
}

/** Stands for the backend that a browser app gets its tokens from. */
async function provideToken(baseUrl: string): Promise<{ value: string; expiresAtMs: number }> {
  const answer = await fetch(`${baseUrl}/applications/token`, {
    method: "POST",
    body: JSON.stringify({ client_id: CREDENTIALS.clientId, client_secret: CREDENTIALS.clientSecret }),
  });
  const { access_token, expires_in } = (await answer.json()) as { access_token: string; expires_in: number };
  return { value: access_token, expiresAtMs: Date.now() + expires_in * 1000 };
}
