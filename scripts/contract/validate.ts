import type { JsonObject } from "./json-object.ts";

/** Placeholder until the checks are in. */
export function validate(_document: JsonObject, _source: string): void {}
