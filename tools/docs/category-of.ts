import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { OPENAPI_FOLDER } from "../../scripts/contract/openapi-folder.ts";
import { operationsOf } from "../../scripts/contract/operations-of.ts";
import { idOf, resourceOf } from "../../scripts/diff/contract-view.ts";

/** The category of each operation, which is its resource: `listJobs` belongs to `Jobs`. */
const CATEGORIES = new Map(
  operationsOf(parse(readFileSync(join(OPENAPI_FOLDER, "airbyte.yaml"), "utf8")) as JsonObject).map((found) => [
    idOf(found).toLowerCase(),
    title(resourceOf(found)),
  ]),
);

/** The category that an operation or its request belongs to: `Jobs` for `listJobs` and `ListJobsRequest`. */
export function categoryOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  return CATEGORIES.get(lower) ?? CATEGORIES.get(lower.replace(/request$/, ""));
}

function title(tag: string): string {
  const words = tag.replaceAll("-", " ").replace("oauth", "OAuth");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
