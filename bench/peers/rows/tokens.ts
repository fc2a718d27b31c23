import { setTimeout as wait } from "node:timers/promises";
import { CREDENTIALS, loadApp } from "../load-app.ts";
import { pageOfJobs } from "../page-of-jobs.ts";
import { PEERS, type Peer } from "../peers.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

const FIRST_CALLS = 1_000;
const REFUSED_CALLS = 200;
const TOKEN_MS = 5;

/** How many tokens a client asks for when many calls need one. Nothing is timed; the answers come from a stub `fetch`. */
export async function tokens({ appOf }: Workplace): Promise<Row[]> {
  const first = new Map<string, string>();
  const refused = new Map<string, string>();
  for (const { id } of PEERS.filter((peer: Peer) => peer.hasTokens)) {
    first.set(id, await count(appOf(id), FIRST_CALLS, false));
    refused.set(id, await count(appOf(id), REFUSED_CALLS, true));
  }
  return [
    {
      title: `token requests, ${FIRST_CALLS.toLocaleString("en-GB")} first calls at once`,
      how: `a new client; the token endpoint takes ${TOKEN_MS} ms`,
      cells: first,
    },
    {
      title: `token requests, ${REFUSED_CALLS} staggered 401s`,
      how: "the server revokes the token while the calls are under way; their 401s come 1 ms apart, the later ones after the new token was issued",
      cells: refused,
    },
  ];
}

async function count(file: string, calls: number, refuse: boolean): Promise<string> {
  const page = pageOfJobs(4);
  let tokenRequests = 0;
  let good = "";
  let underWay = 0;
  const stub: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith("/applications/token")) {
      tokenRequests += 1;
      const token = `token-${tokenRequests}`;
      await wait(TOKEN_MS);
      good = token;
      return Response.json({ access_token: token, token_type: "Bearer", expires_in: 900 });
    }
    if (request.headers.get("authorization") === "Bearer token-1" && refuse && warm) {
      await wait(underWay++);
      return Response.json({ message: "Unauthorized" }, { status: 401 });
    }
    return new Response(page, { headers: { "content-type": "application/json" } });
  };
  let warm = false;
  const app = await loadApp(file, { baseUrl: "https://airbyte.example/v1", ...CREDENTIALS, fetch: stub });
  if (refuse) {
    await app.listJobs(4, 0);
    tokenRequests = 1;
    warm = true;
  }
  const outcomes = await Promise.allSettled(Array.from({ length: calls }, () => app.listJobs(4, 0)));
  const failed = outcomes.filter(({ status }) => status === "rejected").length;
  const asked = tokenRequests - (refuse ? 1 : 0);
  if (good === "") throw new Error(`${file} asked for no token`);
  return `${asked.toLocaleString("en-GB")}${failed > 0 ? `, ${failed} calls failed` : ""}`;
}
