import { type JsonObject, objectAt } from "./json-object.ts";
import { resolve } from "./resolve.ts";

/** The media types of a response or a request body, references followed. */
export function mediaTypes(document: JsonObject, body: unknown): string[] {
  return Object.keys(objectAt(resolve(document, body), "content"));
}

/** The media type that methods send or read: JSON itself, else another kind of it, else the first. */
export function mediaTypeOf(mediaTypes: readonly string[]): string | undefined {
  return mediaTypes.find((type) => type === "application/json") ?? mediaTypes.find(isJson) ?? mediaTypes[0];
}

/** True for media types that are read as JSON. */
export function isJson(mediaType: string): boolean {
  return /\bjson\b|^\*\/\*/.test(mediaType);
}
