import { interleave, ratiosTo } from "../figure.ts";
import { CREDENTIALS, loadApp } from "../load-app.ts";
import { PEERS } from "../peers.ts";
import { withServer } from "../with-server.ts";
import type { Workplace } from "../workplace.ts";
import { type Row, ratioCells } from "./row.ts";

const AT_ONCE = 64;
const SMALL_CALLS = 1_024;
const LISTS = 100;

/** What calls cost on the wire. */
export async function loopback({ appOf }: Workplace, rounds: number): Promise<Row[]> {
  return withServer(async (baseUrl) => {
    const apps = new Map(
      await Promise.all(
        PEERS.map(async ({ id }) => [id, await loadApp(appOf(id), { baseUrl, ...CREDENTIALS })] as const),
      ),
    );
    const names = [...apps.keys()];
    const timed = (work: (list: (limit: number) => Promise<unknown>) => Promise<unknown>) => async (name: string) => {
      const app = apps.get(name);
      const startedMs = performance.now();
      await work((limit) => app?.listJobs(limit, 0) ?? Promise.reject(new Error(`no app ${name}`)));
      return performance.now() - startedMs;
    };
    const atOnce = timed(async (list) => {
      let left = SMALL_CALLS;
      const worker = async () => {
        while (left-- > 0) await list(4);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    });
    const lists = timed(async (list) => {
      for (let call = 0; call < LISTS; call += 1) await list(100);
    });
    return [
      {
        title: `${AT_ONCE} calls at once, loopback`,
        how: `${SMALL_CALLS} answers of 1 KB, ${AT_ONCE} calls under way at any time; × raw fetch`,
        cells: ratioCells(ratiosTo("raw-fetch", await interleave(names, rounds, atOnce))),
      },
      {
        title: "a list of 100 jobs, loopback",
        how: `${LISTS} lists of 24 KB, one after the other; × raw fetch`,
        cells: ratioCells(ratiosTo("raw-fetch", await interleave(names, rounds, lists))),
      },
    ];
  });
}
