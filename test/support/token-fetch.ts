import type { ClientCredentialsConfig } from "../../src/auth/oauth/client-credentials.ts";
import { Redactor } from "../../src/redaction/redactor.ts";

interface SentTokenRequest extends RequestInit {
  readonly url: string;
}

/** A fetch that records what it is given and answers as the test says. */
export function tokenFetch(answer: (url: string, init: RequestInit) => Response | Promise<Response>) {
  const sent: SentTokenRequest[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    sent.push({ url, ...init });
    return answer(url, init);
  }) as typeof globalThis.fetch;
  return { fetch, sent };
}

export function tokenConfig(over: Partial<ClientCredentialsConfig> = {}): ClientCredentialsConfig {
  const redactor = new Redactor();
  redactor.addSecret('s3cret/+=&"ü');
  return {
    clientId: "the id",
    clientSecret: 's3cret/+=&"ü',
    baseUrl: "https://airbyte.example/api/public/v1",
    tokenUrl: "https://airbyte.example/api/public/v1/applications/token",
    tokenRequestFormat: "json",
    headers: undefined,
    fetch: undefined,
    redactor,
    workedBefore: false,
    ...over,
  };
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { "content-type": "application/json", ...init.headers },
  });
}
