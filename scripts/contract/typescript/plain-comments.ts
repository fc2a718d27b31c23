import type { JsonObject } from "../json-object.ts";
import { walk } from "../walk.ts";

/** What the type generator puts behind the description of a property that tells the members of a union apart, or in its place. */
const GENERATED = / ?\(?(discriminator )?enum property (added|replaced) by openapi-typescript\)?$/;

/**
 * Prepares a contract for the type generator, which writes a description as a tag that editors print. As a title it is plain text, and comes
 * first. A property that tells the members of a union apart keeps its description, because the generator makes it anew, with that alone:
 * {@link plainProperty} makes it a title then.
 */
export function plainComments(contract: JsonObject): JsonObject {
  const document = structuredClone(contract);
  const found = walk(document);
  const names = new Set(found.map(({ value }) => Object(value.discriminator).propertyName));
  for (const { value, path } of found) {
    const { summary, description } = value;
    const texts = [summary && `${summary}.`, description].filter(Boolean);
    const isKept = path.at(-2) === "properties" && names.has(path.at(-1));
    if (texts.length === 0 || isKept) continue;
    delete value.summary;
    delete value.description;
    value.title = texts.join(" ");
  }
  return document;
}

/** The same for a property as the generator has it just before it writes its comment. */
export function plainProperty(schema: JsonObject): void {
  const text = String(schema.description ?? "").replace(GENERATED, "");
  delete schema.description;
  if (text !== "") schema.title = text;
}
