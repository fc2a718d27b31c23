import { type AirbyteClient, createAirbyteClient } from "../../src/client.ts";
import type { AirbyteClientOptions } from "../../src/options.ts";

/** A request that a {@link scriptedClient} sent. */
export interface SentRequest {
  method: string;
  /** Path below the base URL. */
  path: string;
  query: URLSearchParams;
  /** Path and query as they stood in the request line. */
  target: string;
  body: unknown;
  signal: AbortSignal | null | undefined;
}

/** What the script answers with: JSON for a 200, a response of its own, or an error to throw. */
export type Script = (request: SentRequest, count: number) => unknown;

/** A client whose requests are answered by a function, and the requests it has sent. Retries are off unless asked for. */
export function scriptedClient(
  script: Script,
  options: AirbyteClientOptions = {},
): { airbyte: AirbyteClient; sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const airbyte = createAirbyteClient({
    baseUrl: "http://localhost:8000",
    apiKey: "key",
    maxRetries: 0,
    ...options,
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const request = {
        method: init?.method ?? "GET",
        path: url.pathname.replace("/api/public/v1", ""),
        query: url.searchParams,
        target: url.pathname + url.search,
        body: typeof init?.body === "string" ? JSON.parse(init.body) : undefined,
        signal: init?.signal,
      };
      sent.push(request);
      const answer = await script(request, sent.length);
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer : Response.json(answer);
    },
  });
  return { airbyte, sent };
}

/** A page of `all` as Airbyte makes it: a link for every page that is not empty, to a host that callers cannot reach. */
export function pageOf(all: readonly unknown[], { path, query }: SentRequest): { data: unknown[]; next: string } {
  const [limit, offset] = [Number(query.get("limit") ?? 20), Number(query.get("offset") ?? 0)];
  const data = all.slice(offset, offset + limit);
  return { data, next: data.length > 0 ? `http://localhost:8001/api/public/v1${path}?offset=${offset + limit}` : "" };
}

/** An error answer in Airbyte's own format. */
export function problemAnswer(status: number, title: string, headers: Record<string, string> = {}): Response {
  return Response.json({ type: `https://errors.example/#${title}`, title, status }, { status, headers });
}
