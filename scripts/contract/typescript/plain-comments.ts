import type { JsonObject } from "../json-object.ts";
import { walk } from "../walk.ts";

/**
 * Prepares a contract for the type generator, which writes a description as a tag that editors print. As a title it is plain text, and comes
 * first.
 */
export function plainComments(contract: JsonObject): JsonObject {
  const document = structuredClone(contract);
  for (const { value } of walk(document)) {
    const { summary, description } = value;
    const texts = [summary && `${summary}.`, description].filter(Boolean);
    if (texts.length === 0) continue;
    delete value.summary;
    delete value.description;
    value.title = texts.join(" ");
  }
  return document;
}
