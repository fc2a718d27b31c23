// What JSON.stringify made of something is sent where the thing itself belongs.

import { expect, test } from "vitest";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";
import { SOME_ID } from "../support/ids.ts";

test("secrets in a configuration that is a text of JSON by mistake are hidden, whole or in part", async () => {
  const inner = {
    config: JSON.stringify({ password: "marked-inner-value" }),
    list: ['{"api_key":"marked-listed-value"}'],
  };
  for (const configuration of [JSON.stringify({ password: "marked-outer-value", ssh: inner }), inner]) {
    const { airbyte } = answeringClient(({ body }) =>
      status(400, { message: `cannot read ${body} or marked-inner-value` }),
    );
    const body = { name: "x", workspaceId: SOME_ID, configuration: configuration as never };
    const error = await failureOf<Error>(airbyte.createSource({ body }));
    expect(error.message).not.toMatch(/marked-(outer|inner|listed)/);
    expect(error.message).toContain("cannot read");
  }
});

test("a long secret in quotation marks costs no time", async () => {
  const { airbyte } = answeringClient(() => status(400, { message: "no" }));
  const password = `"${"x".repeat(200_000)}"`;
  const before = performance.now();
  await failureOf(
    airbyte.createSource({ body: { name: "x", workspaceId: SOME_ID, configuration: { password } as never } }),
  );
  expect(performance.now() - before).toBeLessThan(1_000);
});
