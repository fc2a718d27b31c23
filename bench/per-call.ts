// What a call costs before any network: a stub `fetch` that builds the Request, as every real one does, and answers 1 KB.
import createFetchClient from "openapi-fetch";
import type { paths } from "../src/generated/airbyte.gen.ts";
import { type AirbyteClientOptions, createAirbyteClient } from "../src/index.ts";
import { pageOfJobs } from "./page-of-jobs.ts";
import { paired, type Ratio } from "./paired.ts";

const CALLS = 2_000;
const baseUrl = "https://airbyte.example/api/public/v1";
const query = { connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1", limit: 4 };
const answer = { status: 200, headers: { "content-type": "application/json" } };

const stub: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  return request.url.endsWith("/token")
    ? Response.json({ access_token: "token", token_type: "Bearer", expires_in: 900 })
    : new Response(pageOfJobs, answer);
};

async function inTurn(call: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < CALLS; i += 1) await call();
}

/** Our client, with token, retry and timeout on, against openapi-fetch with nothing. */
export async function perCall(rounds: number): Promise<Record<string, Ratio>> {
  const bare = createFetchClient<paths>({ baseUrl, fetch: stub });
  const options: AirbyteClientOptions = { baseUrl, clientId: "id", clientSecret: "secret", fetch: stub };
  const airbyte = createAirbyteClient(options);
  const seen = { count: 0 };
  const observed = createAirbyteClient({ ...options, onEvent: () => (seen.count += 1) });
  const { signal } = new AbortController();
  const base = () => inTurn(() => bare.GET("/jobs", { params: { query } }));
  const against = (call: () => Promise<unknown>) => paired(base, () => inTurn(call), { rounds, calls: CALLS });
  // The same work done by hand: its own token, and a time limit, but no retry, no refresh, and no errors that say anything.
  const byHand = createFetchClient<paths>({ baseUrl, fetch: stub });
  byHand.use({
    onRequest: ({ request }) => {
      request.headers.set("authorization", "Bearer token");
      return request;
    },
  });
  const timed = () => byHand.GET("/jobs", { params: { query }, signal: AbortSignal.timeout(30_000) });
  return {
    "openapi-fetch, token + limit": await against(timed),
    GET: await against(() => airbyte.GET("/jobs", { params: { query } })),
    "operation method": await against(() => airbyte.listJobs({ query })),
    "with signal and deadline": await against(() => airbyte.listJobs({ query, signal, deadlineMs: 60_000 })),
    "with a listener for events": await against(() => observed.listJobs({ query })),
  };
}
