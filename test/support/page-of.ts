import type { Sent } from "./answering-client.ts";

/** A page of `all` as Airbyte makes it: a link for every page that is not empty, to a host that callers cannot reach. */
export function pageOf(
  all: readonly unknown[],
  { path, query }: Pick<Sent, "path" | "query">,
): { data: unknown[]; next: string } {
  const [limit, offset] = [Number(query.get("limit") ?? 20), Number(query.get("offset") ?? 0)];
  const data = all.slice(offset, offset + limit);
  return { data, next: data.length > 0 ? `http://localhost:8001/api/public/v1${path}?offset=${offset + limit}` : "" };
}
