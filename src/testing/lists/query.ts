/** Query parameters of a checked request. */
export type Query = Record<string, string | string[]>;

/** A parameter that is given once. */
export function single(query: Query, name: string): string | undefined {
  const value = query[name];
  return Array.isArray(value) ? value[0] : value;
}

/** A list parameter: repeated, or joined by commas. Undefined without any value. */
export function list(query: Query, name: string): string[] | undefined {
  const values = [query[name] ?? []].flat().flatMap((value) => value.split(","));
  return values.length > 0 ? values : undefined;
}

/** Limit and offset with the server's defaults. */
export function window(query: Query): { limit: number; offset: number } {
  return { limit: Number(single(query, "limit") ?? 20), offset: Number(single(query, "offset") ?? 0) };
}
