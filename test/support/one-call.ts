// Makes calls that succeed, fail and are aborted, then says what still keeps the process alive.
import { createAirbyteClient } from "../../src/index.ts";

const airbyte = createAirbyteClient({
  ...{ baseUrl: "http://127.0.0.1:9", clientId: "id", clientSecret: "secret", deadlineMs: 60_000 },
  fetch: async (url, init) => {
    if (String(url).endsWith("/token")) return Response.json({ access_token: "t", expires_in: 900 });
    if (String(url).endsWith("/tags"))
      return new Promise((_, reject) => init?.signal?.addEventListener("abort", reject));
    return String(url).endsWith("/jobs") ? Response.json({ data: [] }) : new Response("no", { status: 404 });
  },
});
const controller = new AbortController();
const work = [airbyte.listJobs(), airbyte.listSources(), airbyte.listTags({ signal: controller.signal })];
setImmediate(() => controller.abort());
const results = await Promise.allSettled(work);
console.log(
  JSON.stringify([
    results.map(({ status }) => status),
    process.getActiveResourcesInfo().filter((name) => name === "Timeout"),
  ]),
);
