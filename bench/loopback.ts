// What a call costs on the wire: 64 at once against a server on this machine.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import createFetchClient from "openapi-fetch";
import type { paths } from "../src/generated/airbyte.gen.ts";
import { createAirbyteClient } from "../src/index.ts";
import { paired, type Ratio } from "./paired.ts";

const AT_ONCE = 64;
const CALLS = 2_048;

async function atOnce(call: () => Promise<unknown>): Promise<void> {
  let left = CALLS;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Our client, with token, retry and timeout on, against openapi-fetch with nothing. */
export async function loopback(rounds: number): Promise<Record<string, Ratio>> {
  const server = new Worker(new URL("./loopback-server.ts", import.meta.url));
  const [port] = await once(server, "message");
  const baseUrl = `http://127.0.0.1:${port}/api/public/v1`;
  const bare = createFetchClient<paths>({ baseUrl });
  const airbyte = createAirbyteClient({ baseUrl, clientId: "id", clientSecret: "secret" });
  const query = { limit: 4 };
  try {
    return {
      [`${AT_ONCE} at once on loopback`]: await paired(
        () => atOnce(() => bare.GET("/jobs", { params: { query } })),
        () => atOnce(() => airbyte.listJobs({ query })),
        { rounds, calls: CALLS },
      ),
    };
  } finally {
    airbyte.close();
    await server.terminate();
  }
}
