import { type Answer, jsonAnswer } from "../answers/answer.ts";
import type { Call } from "../server/handler.ts";
import type { SettledOptions } from "../settle-options.ts";
import { window } from "./query.ts";

/** The few filters that the server repeats in its links; it forgets the others. */
type Kept = Record<string, string | undefined>;

/** Where the links of each kind of deployment point. A Community server names its inner address, which callers cannot reach. */
export function linkBase(deployment: SettledOptions["deployment"], baseUrl: string): string {
  if (deployment === "cloud") return "https://api.airbyte.com/v1";
  return deployment === "community" ? "http://localhost:8001/api/public/v1" : baseUrl;
}

/** The part of a list that a call asks for. */
export function pageAnswer({ path, query }: Call, items: readonly unknown[], kept: Kept, base: string): Answer {
  const { limit, offset } = window(query);
  const data = items.slice(offset, offset + limit);
  return jsonAnswer(200, { data, ...pageLinks(`${base}${path}`, limit, offset, data.length, kept) });
}

/** `next` and `previous` with the server's habits: a `next` for every page that is not empty, `limit` twice in a `previous` beside it. */
function pageLinks(address: string, limit: number, offset: number, size: number, kept: Kept) {
  const filters = Object.entries(kept).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const link = (...ends: string[]) => `${address}?${[...filters, ...ends].join("&")}`;
  const limits = new Array<string>(size > 0 ? 2 : 1).fill(`limit=${limit}`);
  return {
    next: size > 0 ? link(`limit=${limit}`, `offset=${offset + limit}`) : "",
    previous: offset > 0 ? link(...limits, `offset=${Math.max(offset - limit, 0)}`) : "",
  };
}
