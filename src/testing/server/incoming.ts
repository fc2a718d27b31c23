import type { IncomingMessage } from "node:http";
import type { Operation } from "../contract/operation.ts";
import type { RouteTable } from "../contract/route-table.ts";
import { type Route, routeOf } from "./route.ts";

/** A request as far as it is known from its first line and its headers. */
export interface Incoming {
  method: string;
  /** As it was sent, without the query: what the server's own links name. */
  href: string;
  /** Below the base URL. */
  path: string;
  query: Record<string, string | string[]>;
  /** Without anything that carries credentials. */
  headers: Record<string, string>;
  route: Route;
  operation: Operation | undefined;
}

const credentials = ["authorization", "cookie", "proxy-authorization"];

export function readIncoming(request: IncomingMessage, find: RouteTable): Incoming {
  const { method = "GET", url = "/" } = request;
  // Not by `new URL`: it would take the beginning of `//api` for a host.
  const [href = "/", ...rest] = url.split("?");
  const { route, path } = routeOf(method, href, find);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (!credentials.includes(name) && value !== undefined) headers[name] = String(value);
  }
  const operation = route.kind === "operation" ? route.operation : undefined;
  return { method, href, path, query: readQuery(rest.join("?")), headers, route, operation };
}

function readQuery(text: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(text);
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return query;
}
