// Runs the suite in a web page, /?server=…&runtime=…, and posts the results to where the page came from.
import { runSuite } from "./run-suite.ts";

const { searchParams } = new URL(location.href);
const place = { serverUrl: searchParams.get("server") ?? "", runtime: searchParams.get("runtime") ?? "" };
const results = await runSuite({ ...place, tokens: "provider" });
await fetch("/results", { method: "POST", body: JSON.stringify(results) });
