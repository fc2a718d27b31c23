import { resolveBaseUrl } from "../base-url.ts";
import { READ_OPTIONS } from "../call-options.ts";
import { ConfigurationError } from "../errors.ts";
import type { CallInit } from "../http/new-call.ts";
import { hasTrait, type Route } from "../http/operation.ts";
import * as TRAITS from "../http/traits.ts";
import { checkHeaders } from "./check-headers.ts";
import { checkPath, checkQuery } from "./check-parameters.ts";
import { closestName } from "./closest-name.ts";
import { refuseInherited, refuseUnknown } from "./refuse-unknown.ts";

const PARAMS = ["path", "query", "header", "cookie"];
const BODY_OPTIONS = ["body", "bodySerializer", "parseAs"];
const ADDRESS_OPTIONS = ["params", "baseUrl", "querySerializer", "pathSerializer"];
const KNOWN = [...ADDRESS_OPTIONS, ...BODY_OPTIONS, ...READ_OPTIONS, "idempotent", "fetch", "middleware"];

const PATH = /^\/(?![^?#]*[\\\p{Cc}]|([^?#]*\/)?(\.|%2e){1,2}([/?#]| *$))/iu;

/** Refuses what would turn into another call, and what the platform would refuse with an error that quotes it, since it may be a secret. */
export function checkInit(
  route: Route,
  { baseUrl, headers, params, querySerializer }: CallInit,
  allowInsecureHttp = false,
): void {
  resolveBaseUrl(baseUrl, allowInsecureHttp);
  checkHeaders(headers);
  checkHeaders(params?.header);
  const { id, method, path } = route;
  const what = id ?? `${method} ${path}`;
  checkPath(what, path, params?.path, id !== undefined && !hasTrait(route, TRAITS.otherIds));
  // A function of the caller's writes it as it likes.
  if (typeof querySerializer !== "function") checkQuery(what, params?.query, route);
}

/** Refuses what openapi-fetch would ignore: a filter beside `params` would be lost, and an option of `fetch` is never passed on. */
export function checkFetchInit(method: string, path: string, init: unknown): void {
  const what = `${method} ${path}`;
  // It is appended to the base URL as it is. With a segment `..` it would be another call, and a backslash or a tab can hide one.
  if (!PATH.test(path))
    throw new ConfigurationError(
      `${what}: the path must begin with /, without . or .. between slashes, backslash or control character`,
    );
  const meant = (name: string): string | undefined => {
    if (PARAMS.includes(name)) return `params: { ${name} }`;
    return path.includes(`{${name}}`) ? `params: { path: { ${name} } }` : closestName(name, KNOWN);
  };
  refuseUnknown(what, init, KNOWN, meant);
  refuseInherited(what, init, KNOWN);
}
