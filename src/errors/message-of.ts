/** The message of an error; undefined for whatever else was thrown. Not by `instanceof`, because the error may come from another realm. */
export function messageOf(error: unknown): string | undefined {
  const { message } = Object(error) as { message?: unknown };
  return typeof message === "string" ? message : undefined;
}
