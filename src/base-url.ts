import { ConfigurationError } from "./errors.ts";

/** Airbyte Cloud. */
export const DEFAULT_BASE_URL = "https://api.airbyte.com/v1";

/** What to say of an address that answers with a web page. */
export const WRONG_BASE_URL =
  "a web page. `baseUrl` looks wrong: on a self-managed server its origin is enough, on Airbyte Cloud leave it out";

/**
 * The root of the public API, without trailing slash. A bare origin gets the path that its kind of server has; other paths are
 * kept as they are, except that of Airbyte's internal API, which people copy by mistake, and on Cloud those of older documents.
 */
export function resolveBaseUrl(baseUrl: string | undefined, allowInsecureHttp: boolean): string {
  if (baseUrl === undefined) return DEFAULT_BASE_URL;
  const url = parseHttpUrl("baseUrl", baseUrl, allowInsecureHttp);
  if (/[?#]/.test(baseUrl)) throw new ConfigurationError("baseUrl must not have a query or a fragment");
  let path = url.pathname.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
  if (`${url.origin}/v1` === DEFAULT_BASE_URL && /^(\/api(\/public)?(\/v1)?)?$/.test(path)) return DEFAULT_BASE_URL;
  if (path === "") path = "/api/public/v1";
  if (path.endsWith("/api/public")) path += "/v1";
  return url.origin + path.replace(/\/api\/v1$/, "/api/public/v1");
}

/** Parses an absolute http(s) URL without credentials; plain http only for loopback addresses, or where it was allowed. */
export function parseHttpUrl(option: string, value: unknown, allowInsecureHttp: boolean): URL {
  if (typeof value !== "string" || !/^https?:\/\//i.test(value.trim())) {
    const example =
      option === "tokenUrl"
        ? `${DEFAULT_BASE_URL}/applications/token; leave it out to use the one below baseUrl`
        : `${DEFAULT_BASE_URL} or http://localhost:8000`;
    throw new ConfigurationError(`${option} must be an absolute http or https URL such as ${example}`);
  }
  if (!URL.canParse(value.trim())) {
    throw new ConfigurationError(`${option} has an invalid host or port; ports go from 0 to 65535`);
  }
  const url = new URL(value.trim());
  if (url.username !== "" || url.password !== "") {
    throw new ConfigurationError(
      `${option} must not contain a user name or password; use the username and password options`,
    );
  }
  if (url.protocol === "http:" && !allowInsecureHttp && !isLoopback(url.hostname)) {
    throw new ConfigurationError(
      `${option} uses plain http to ${url.hostname}, which would send credentials in clear text. ` +
        "Use https, or set allowInsecureHttp: true (AIRBYTE_ALLOW_INSECURE_HTTP=true) if you trust the network in between",
    );
  }
  return url;
}

function isLoopback(hostname: string): boolean {
  // Not names that end in .localhost: some systems ask the network for them.
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

/** The path of a URL below `root`, which ends in a slash; all of it for another server's. Without query. */
export function pathBelow(root: string, url: string): string {
  if (!url.startsWith(root)) return new URL(url).pathname;
  const query = url.indexOf("?", root.length);
  return url.slice(root.length - 1, query === -1 ? undefined : query);
}
