import { type AirbyteClient, createAirbyteClient } from "../../src/client.ts";
import type { AirbyteClientOptions } from "../../src/options.ts";
import { closeAfterTest } from "./close-after-test.ts";

export interface ApiRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | null;
  readonly body: RequestInit["body"];
}

/** How the API answers a request; undefined is an empty page. */
export type ApiAnswer = (request: ApiRequest, count: number) => Response | undefined;

/** A client whose token endpoint hands out t1, t2, … and whose API answers as the test says. Nothing leaves the process. */
export function clientWithTokens(
  answer: ApiAnswer,
  { token, ...options }: AirbyteClientOptions & { token?: (count: number) => Response | Promise<Response> } = {},
): { airbyte: AirbyteClient; requests: ApiRequest[]; tokens: { count: number } } {
  const requests: ApiRequest[] = [];
  const tokens = { count: 0 };
  const airbyte = createAirbyteClient({
    baseUrl: "http://localhost:8000",
    clientId: "id",
    clientSecret: "s3cret-value",
    maxRetries: 0,
    retryDelayMs: 0,
    fetch: async (input, init) => {
      const url = String(input);
      if (url.endsWith("/applications/token")) {
        tokens.count += 1;
        return token?.(tokens.count) ?? Response.json({ access_token: `t${tokens.count}`, expires_in: 900 });
      }
      const authorization = new Headers(init?.headers).get("authorization");
      const request = { method: init?.method ?? "GET", url, authorization, body: init?.body };
      requests.push(request);
      return answer(request, requests.length) ?? Response.json({ data: [] });
    },
    ...options,
  });
  return { airbyte: closeAfterTest(airbyte), requests, tokens };
}

export function unauthorized(): Response {
  return Response.json(
    { message: "Unauthorized", _links: {}, _embedded: { errors: [{ message: "Unauthorized" }] } },
    { status: 401 },
  );
}
