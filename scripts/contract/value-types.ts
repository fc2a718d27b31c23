/** The JSON Schema type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

/** Whether a value is of a type, or of one of several; without a type everything is. */
export function matchesType(value: unknown, type: unknown): boolean {
  if (type === undefined) return true;
  const own = typeOf(value);
  const types = Array.isArray(type) ? type : [type];
  return types.includes(own) || (own === "integer" && types.includes("number"));
}

/** The value in the form that a type asks for ("20" as 20, true as "true"), or undefined when there is none. */
export function castTo(value: unknown, type: unknown): unknown {
  if (matchesType(value, type)) return value;
  const types = Array.isArray(type) ? type : [type];
  const text = String(value);
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) return text;
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  const number = typeof value === "string" && text.trim() !== "" ? Number(text) : Number.NaN;
  return matchesType(number, type) && Number.isFinite(number) ? number : undefined;
}
