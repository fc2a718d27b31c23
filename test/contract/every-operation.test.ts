import { type AirbyteClient, ApiError, createAirbyteClient } from "airbyte-client";
import { beforeAll, describe, expect, test } from "vitest";
import { OPENAPI_FOLDER } from "../../scripts/contract/openapi-folder.ts";
import { readSourceRecord } from "../../scripts/contract/source-record.ts";
import { type ContractOperation, contractOperations } from "../support/contract-operations.ts";
import { type PrismFetch, prismFetch } from "../support/prism-fetch.ts";

const operations = contractOperations();
let prism: PrismFetch;
let airbyte: AirbyteClient;

beforeAll(async () => {
  prism = await prismFetch();
  airbyte = createAirbyteClient({ apiKey: "a-static-key", fetch: prism.fetch, maxRetries: 0 });
});

async function call({ id, request }: ContractOperation): Promise<unknown> {
  const method = airbyte[id as keyof AirbyteClient] as unknown as (request: object) => Promise<unknown>;
  return method(request());
}

test("the client has a method for each operation that upstream has", async () => {
  expect(operations).toHaveLength((await readSourceRecord(OPENAPI_FOLDER))?.operations ?? -1);
  for (const { id } of operations) expect(airbyte[id as keyof AirbyteClient], id).toBeTypeOf("function");
});

describe("the method sends what the contract allows and resolves to what it promises", () => {
  test.each(operations)("$id", async (operation) => {
    prism.answerWith(0);
    prism.violations.length = 0;
    const data = await call(operation);
    expect(prism.violations).toEqual([]);
    const { examples } = operation;
    if (examples.length > 0) expect(examples).toContainEqual(data);
    else expect(["string", "undefined"]).toContain(typeof data);
  });
});

describe("the method rejects with an ApiError that says what the server said", () => {
  const failures = operations.flatMap((operation) =>
    operation.statuses.filter((status) => status >= 400).map((status) => ({ ...operation, status })),
  );

  test.each(failures)("$id $status", async ({ status, ...operation }) => {
    prism.answerWith(status);
    prism.violations.length = 0;
    const error = await call(operation).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    prism.answerWith(0);
    expect(error).toBeInstanceOf(ApiError);
    const { id: operationId, method } = operation;
    expect(error).toMatchObject({ status, operationId, method, attempts: expect.any(Number) });
    expect(prism.violations).toEqual([]);
    // The OAuth stubs of the open-source server answer 501 without a body.
    if (status !== 501) expect((error as ApiError).problem).toBeDefined();
    const said = (error as ApiError).problem?.message;
    if (said) expect((error as ApiError).message).toContain(said);
  });
});
