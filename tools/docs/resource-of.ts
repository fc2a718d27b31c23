import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { OPENAPI_FOLDER } from "../../scripts/contract/openapi-folder.ts";
import { operationsOf } from "../../scripts/contract/operations-of.ts";

/** The resource of each operation, as the contract's tags have it: `listJobs` belongs to `Jobs`. */
const RESOURCES = new Map(
  operationsOf(parse(readFileSync(join(OPENAPI_FOLDER, "airbyte.yaml"), "utf8")) as JsonObject).map(({ operation }) => [
    String(operation.operationId).toLowerCase(),
    title(String((operation.tags as string[])[0])),
  ]),
);

/** The resource that an operation or its request belongs to: `Jobs` for `listJobs` and `ListJobsRequest`. */
export function resourceOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  return RESOURCES.get(lower) ?? RESOURCES.get(lower.replace(/request$/, ""));
}

function title(tag: string): string {
  const words = tag.replaceAll("-", " ").replace("oauth", "OAuth");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
