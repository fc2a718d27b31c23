import { expect, test } from "vitest";
import { asInput } from "../src/index.ts";

test("what goes in comes out, the very same", () => {
  const stream = { name: "orders", syncMode: "a-mode-of-tomorrow" };
  expect(asInput(stream)).toBe(stream);
  expect(asInput(undefined)).toBeUndefined();
});
