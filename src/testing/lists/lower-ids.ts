import { isFreeForm } from "./free-form.ts";

const idName = /(^i|I)ds?$/;
const uuid = /\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/gi;

/** A text with the ids in it as the server writes them. */
export function lowerIdsIn(text: string): string {
  return text.replaceAll(uuid, (id) => id.toLowerCase());
}

/**
 * What was sent, with each id as the server writes it: it reads them in any case of letters. Whoever takes something in calls this,
 * so that nobody else has to think of it.
 */
export function lowerIds<T>(value: T): T {
  return lowered("", value) as T;
}

function lowered(name: string, value: unknown): unknown {
  if (typeof value === "string") return idName.test(name) ? lowerIdsIn(value) : value;
  if (Array.isArray(value)) return value.map((each) => lowered(name, each));
  if (typeof value !== "object" || value === null || isFreeForm(name)) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, lowered(inner, each)]));
}
