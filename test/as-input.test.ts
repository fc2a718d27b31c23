import { expect, test } from "vitest";
import { asInput } from "../src/index.ts";

test("what goes in comes out, the very same", () => {
  const stream = { name: "orders", syncMode: "a-mode-of-tomorrow" };
  expect(asInput(stream)).toBe(stream);
  expect(asInput(undefined)).toBeUndefined();
});

test("a secret that the server has hidden is refused where it stands, because it would take the place of the real one", () => {
  const configuration = { host: "db", tunnel: [{ password: "**********" }] };
  expect(() => asInput({ configuration })).toThrow(
    "asInput: configuration.tunnel.0.password is a secret that Airbyte has hidden",
  );
  expect(() => asInput("**********")).toThrow("asInput: the value is a secret");
  expect(asInput({ name: "** new **", cron: "0 * * * *" })).toEqual({ name: "** new **", cron: "0 * * * *" });
});
