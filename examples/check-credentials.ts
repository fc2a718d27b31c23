/**
 * Check credentials against a real server without changing anything: fetch two tokens and one small list, and say what is wrong if that fails.
 *
 *   AIRBYTE_CLIENT_ID=… AIRBYTE_CLIENT_SECRET=… AIRBYTE_BASE_URL=… npx node examples/check-credentials.ts
 */
import { checkHealth, diagnose } from "airbyte-client";
import { connect } from "./support/connect.ts";
import { explain } from "./support/explain.ts";

const { airbyte, close } = await connect();
try {
  const { api, token } = await checkHealth(airbyte);
  const latency = api.latencyMs === undefined ? "no answer" : `answered in ${Math.round(api.latencyMs)} ms`;
  console.log(`${airbyte.baseUrl}: ${latency}, token ${token.usable ? "usable" : "not usable"} (${token.credential})`);
  const { ok, findings } = await diagnose(airbyte);
  console.log(findings.length === 0 ? "Nothing is wrong." : findings.map(({ message }) => `- ${message}`).join("\n"));
  if (!ok) process.exitCode = 1;
} catch (error) {
  explain(error);
} finally {
  await close();
}
