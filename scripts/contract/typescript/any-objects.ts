import type { JsonObject } from "../json-object.ts";
import { all } from "../walk.ts";
import { isAnyObject, requestSide, schemaSides } from "./schema-sides.ts";

/** Marks an object of which only the sender knows what is in it. */
export const ANY_OBJECT = "x-any-object";

/**
 * Prepares a contract for the type generator: in requests, an object that may hold anything is `object`, which also takes what
 * callers have typed as an interface of their own. In answers it stays a record, whose fields can be read.
 */
export function anyObjects(contract: JsonObject): JsonObject {
  const document = structuredClone(contract);
  const isRequest = requestSide(schemaSides(document));
  for (const found of all(document, "schema")) {
    if (isRequest(found) && isAnyObject(found.value)) found.value[ANY_OBJECT] = true;
  }
  return document;
}
