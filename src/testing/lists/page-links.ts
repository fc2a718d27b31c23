import type { SettledOptions } from "../settle-options.ts";

/** What the links of a page are made of. */
export interface Page {
  /** Path below the base URL, such as `/jobs`. */
  path: string;
  limit: number;
  offset: number;
  /** Number of items on this page. */
  size: number;
  /** The few filters that the server repeats in its links; it forgets the others. */
  kept: Record<string, string | undefined>;
}

/** Where the links of each kind of deployment point. A Community server names its inner address, which callers cannot reach. */
export function linkBase(deployment: SettledOptions["deployment"], baseUrl: string): string {
  if (deployment === "cloud") return "https://api.airbyte.com/v1";
  return deployment === "community" ? "http://localhost:8001/api/public/v1" : baseUrl;
}

/** `next` and `previous` with the server's habits: a `next` for every page that is not empty, `limit` twice in a `previous` beside it. */
export function pageLinks(page: Page, base: string): { next: string; previous: string } {
  const { path, limit, offset, size, kept } = page;
  const filters = Object.entries(kept).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const link = (...ends: string[]) => `${base}${path}?${[...filters, ...ends].join("&")}`;
  const limits = new Array<string>(size > 0 ? 2 : 1).fill(`limit=${limit}`);
  return {
    next: size > 0 ? link(`limit=${limit}`, `offset=${offset + limit}`) : "",
    previous: offset > 0 ? link(...limits, `offset=${Math.max(offset - limit, 0)}`) : "",
  };
}
