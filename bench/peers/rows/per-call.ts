import { interleave, ratiosTo } from "../figure.ts";
import { CREDENTIALS, loadApp } from "../load-app.ts";
import { pageOfJobs } from "../page-of-jobs.ts";
import { PEERS } from "../peers.ts";
import type { Workplace } from "../workplace.ts";
import { type Row, ratioCells } from "./row.ts";

const CALLS = 1_000;
const page = pageOfJobs(4);

/** Builds the request as every real `fetch` does, and answers 1 KB at once. */
const stub: typeof fetch = async (input, init) => {
  const { url } = new Request(input, init);
  if (url.endsWith("/applications/token")) return Response.json({ access_token: "token-1", expires_in: 900 });
  return new Response(page, { headers: { "content-type": "application/json" } });
};

/** What a call costs before any network. */
export async function perCall({ appOf }: Workplace, rounds: number): Promise<Row> {
  const options = { baseUrl: "https://airbyte.example/v1", ...CREDENTIALS, fetch: stub };
  const apps = new Map(
    await Promise.all(PEERS.map(async ({ id }) => [id, await loadApp(appOf(id), options)] as const)),
  );
  const values = await interleave([...apps.keys()], rounds, async (name) => {
    const app = apps.get(name);
    const startedMs = performance.now();
    for (let call = 0; call < CALLS; call += 1) await app?.listJobs(4, 0);
    return performance.now() - startedMs;
  });
  return {
    title: "a call, without network",
    how: `${CALLS} calls one after the other to a stub \`fetch\` that builds the Request and answers 1 KB; × raw fetch`,
    cells: ratioCells(ratiosTo("raw-fetch", values)),
  };
}
