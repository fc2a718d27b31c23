import { inspect } from "node:util";
import { expect, test } from "vitest";
import { answeringClient, failureOf, status } from "./support/answering-client.ts";

const SECRETS = { password: 'marked pass"word', apiToken: "marked-token", pem: "marked-private" };
const source = {
  name: "orders",
  workspaceId: "w",
  configuration: {
    sourceType: "postgres",
    host: "db.example",
    port: 5432,
    password: SECRETS.password,
    tunnel: [{ private_key: SECRETS.pem, user: "ada" }],
    credentials: { auth_type: "Client", api_token: SECRETS.apiToken },
  },
};
const everything = `cannot log in with ${Object.values(SECRETS).join(", ")} as ada at db.example (Client)`;

test.each([
  ["a problem", { type: "x", title: "bad-request", detail: everything, data: { message: everything } }],
  ["a message", { message: everything }],
  ["a text", everything],
])("secrets of a connector's configuration that the server repeats in %s are hidden", async (_, body) => {
  const { airbyte } = answeringClient(() => status(400, body));
  const errors = [
    await failureOf<Error>(airbyte.createSource({ body: source })),
    await failureOf<Error>(airbyte.patchSource({ path: { sourceId: "s" }, body: source })),
  ];
  for (const error of errors) {
    const shown = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`;
    for (const secret of Object.values(SECRETS)) {
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
    expect(error.message).toContain("as ada at db.example (Client)");
  }
  const { error } = await airbyte.POST("/sources", { body: source });
  expect(JSON.stringify(error)).not.toContain("marked");
});

test("they are not remembered: another call's error is shown as it came", async () => {
  const { airbyte } = answeringClient(() => status(400, { message: "marked-token" }));
  await failureOf(airbyte.createSource({ body: source }));
  expect((await failureOf<Error>(airbyte.listSources())).message).toContain("marked-token");
  const { error } = await airbyte.POST("/sources", {
    body: "{configuration" as never,
    bodySerializer: (body: unknown) => String(body),
  });
  expect(error).toEqual({ message: "marked-token" });
});
