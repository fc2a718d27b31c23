import { expect, test } from "vitest";
import { checkRequest } from "../../src/checks/check-request.ts";
import type { Operation } from "../../src/http/operation.ts";
import * as TRAITS from "../../src/http/traits.ts";

test.each([
  "GET",
  "DELETE",
  "POST",
  "PATCH",
])("a %s of which the contract says so may have a body, and be without", (method) => {
  const operation: Operation = { id: "createTag", method, path: "/tags", traits: TRAITS.freeBody };
  expect(() => checkRequest(operation, {})).not.toThrow();
  expect(() => checkRequest(operation, { body: { name: "n" } })).not.toThrow();
});
