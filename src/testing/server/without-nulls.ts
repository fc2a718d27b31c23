import { isFreeForm } from "../lists/free-form.ts";

/** A body without the properties that are null: the server takes them for not sent. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, isFreeForm(name) ? inner : withoutNulls(inner)]),
  );
}
