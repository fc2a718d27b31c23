// Prism takes a body for valid when it cannot compile the schema: each one has to refuse something.
import { expect, test } from "vitest";
import { loadContract } from "../../src/testing/contract/contract.ts";

const contract = await loadContract();
const id = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const isJson = (type: string) => type.includes("json");
const withBody = contract.operations.filter(({ bodyTypes }) => bodyTypes.some(isJson));
const withAnswer = contract.operations.filter(({ prism }) =>
  prism.responses.some(({ code, contents }) => code === "200" && contents?.some(({ mediaType }) => isJson(mediaType))),
);

test("there are bodies and answers to look at", () => {
  expect(withBody.length).toBeGreaterThan(30);
  expect(withAnswer.length).toBeGreaterThan(60);
});

test.each(
  withBody.map((operation) => [operation.id, operation] as const),
)("the request of %s is checked", async (_id, operation) => {
  const headers = { "content-type": operation.bodyTypes.find(isJson) ?? "" };
  const path = operation.template.replaceAll(/\{\w+\}/g, id);
  expect(await contract.checkRequest(operation, { path, query: {}, headers, body: [7] })).not.toEqual([]);
});

test.each(
  withAnswer.map((operation) => [operation.id, operation] as const),
)("the answer of %s is checked", async (_id, operation) => {
  const answer = { status: 200, headers: { "content-type": "application/json" }, text: "7" };
  expect(await contract.checkAnswer(operation, answer)).not.toEqual([]);
});
