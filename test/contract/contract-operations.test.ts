import { expect, test } from "vitest";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { smallDocument } from "../scripts/small-document.ts";
import { contractOperations } from "../support/contract-operations.ts";

test("an operation without an example of its body has no request, and the others have theirs all the same", () => {
  const operations = contractOperations(smallDocument() as JsonObject);
  const requests = operations.map(({ id, request }) => {
    try {
      return [id, request()];
    } catch (error) {
      return [id, (error as Error).message];
    }
  });
  expect(Object.fromEntries(requests)).toEqual({
    listJobs: {},
    createJob: "post /jobs: the contract has a request body without an example",
    getJob: { path: { jobId: 48213 } },
    cancelJob: { path: { jobId: 48213 } },
  });
});
