import type { JsonObject } from "./json-object.ts";

/** A name that is not taken yet: the wanted one, with underscores if need be. */
export function freeName(wanted: string, taken: JsonObject): string {
  return wanted in taken ? freeName(`${wanted}_`, taken) : wanted;
}
