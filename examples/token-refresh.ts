/**
 * See tokens being renewed: before they expire, on request, and after the server has refused one. LOG_LEVEL=DEBUG shows every request.
 *
 *   LOG_LEVEL=DEBUG npx node examples/token-refresh.ts
 */
import { connect } from "./support/connect.ts";
import { explain } from "./support/explain.ts";

const { airbyte, mock, close } = await connect({ logger: console }, { tokenLifetimeSeconds: 2 });
try {
  for (let second = 0; second < 4; second += 1) {
    const workspaces = await airbyte.listWorkspaces({ query: { limit: 1 } });
    console.log(
      `second ${second}: ${workspaces.data.length} workspace, ${airbyte.auth.status().fetched} tokens so far`,
    );
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  await airbyte.auth.refresh();
  console.log("after auth.refresh():", airbyte.auth.status());
  mock?.revokeTokens();
  await airbyte.listWorkspaces({ query: { limit: 1 } });
  console.log("after the server revoked its tokens:", airbyte.auth.status());
} catch (error) {
  explain(error);
} finally {
  await close();
}
