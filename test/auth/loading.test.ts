import { expect, test, vi } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";
import { failureOf } from "../support/answering-client.ts";

vi.mock("../../src/auth/oauth/client-credentials.ts", () => {
  throw new TypeError("Failed to fetch dynamically imported module: https://app.example/client-credentials-a1b2.js");
});

test("a file of the package that is gone is told as a token error", async () => {
  const airbyte = createAirbyteClient({ clientId: "id", clientSecret: "some-secret" });
  expect(await failureOf(airbyte.listJobs())).toMatchObject({
    code: "token",
    kind: "misconfigured",
    retryable: false,
    message: expect.stringMatching(/cannot be loaded \(\w*Error\)\. Reload or restart, and deploy all of its files\.$/),
  });
});
