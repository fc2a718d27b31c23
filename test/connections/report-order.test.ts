import { expect, test } from "vitest";
import { listConnectionHealth } from "../../src/connections/list-connection-health.ts";
import { acmeConnection } from "../support/acme-connection.ts";
import { answeringClient } from "../support/answering-client.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";
import { pageOf } from "../support/page-of.ts";
import { problemAnswer } from "../support/problem-answer.ts";

/** A server with connections of these names, none of which has a job; the jobs of those in lower case cannot be read. */
function serverOf(names: readonly string[]) {
  const connections = names.map((name, index) => acmeConnection(index + 1, { name }));
  return answeringClient((request) => {
    if (request.path === "/connections") return pageOf(connections, request);
    const connection = connections.find(({ connectionId }) => connectionId === request.query.get("connectionId"));
    return /^[a-z]/.test(connection?.name ?? "") ? problemAnswer(403, "forbidden") : { data: [] };
  });
}

test("connections of the same status, and those that could not be judged, are in the order of their names", async () => {
  const { airbyte } = serverOf(["Delta", "echo", "Alpha", "bravo", "Charlie", "foxtrot"]);
  const { connections, failures } = await listConnectionHealth(airbyte);
  expect(connections.map(({ name }) => name)).toEqual(["Alpha", "Charlie", "Delta"]);
  expect(failures.map(({ name }) => name)).toEqual(["bravo", "echo", "foxtrot"]);
});

test.each([
  ["an empty list", []],
  ["an empty id among others", ["w1", ""]],
  ["something that is no id", [7]],
])("%s of workspaces is refused rather than read as all", async (_what, workspaceId) => {
  const { airbyte, sent } = serverOf([]);
  await expect(listConnectionHealth(airbyte, { workspaceId: workspaceId as string[] })).rejects.toMatchObject({
    code: "configuration",
    message:
      "listConnectionHealth: workspaceId must be a non-empty string, or a non-empty list of such strings; leave it out to look at all",
  });
  expect(sent).toHaveLength(0);
});

test("only the connections of the workspaces that were named are asked for", async () => {
  const { airbyte, sent } = serverOf(["Alpha"]);
  await listConnectionHealth(airbyte, { workspaceId: [CONNECTION_ID, SOME_ID] });
  expect(sent[0]?.query.get("workspaceIds")).toBe(`${CONNECTION_ID},${SOME_ID}`);
});
