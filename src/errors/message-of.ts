/** The message of an error; undefined for whatever else was thrown. Not by its class: it may come from an environment with globals of its own. */
export function messageOf(error: unknown): string | undefined {
  const { message } = Object(error) as { message?: unknown };
  return typeof message === "string" ? message : undefined;
}
