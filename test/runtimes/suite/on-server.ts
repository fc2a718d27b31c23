// Runs the suite in a process (Node, Bun, Deno): <server> <runtime>. The last line printed is the results.
import { runSuite } from "./run-suite.ts";

const [serverUrl = "", runtime = ""] = process.argv.slice(2);
const results = await runSuite({ serverUrl, runtime, tokens: "client-credentials" });
console.log(JSON.stringify(results));
