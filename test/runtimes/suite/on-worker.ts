// Runs the suite in a worker when it is fetched: /?server=…&runtime=…
import { runSuite } from "./run-suite.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const place = { serverUrl: searchParams.get("server") ?? "", runtime: searchParams.get("runtime") ?? "" };
    return Response.json(await runSuite({ ...place, tokens: "client-credentials" }));
  },
};
