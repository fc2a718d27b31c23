import { ContractError } from "./contract-error.ts";

/** An address to fetch, and the form of it that may be shown and kept. */
export type Address = { readonly url: string; readonly shown: string };

/**
 * Tells an address from the name of a file (undefined). What a person pastes may carry secrets: an address with a login
 * is refused, and a query is never shown.
 */
export function inputAddress(source: string): Address | undefined {
  // Without this, `user:password@host` would be taken for a file name and quoted in a message.
  const scheme = /^([a-z][a-z0-9+.-]+):[/\\]/i.exec(source)?.[1]?.toLowerCase();
  if (scheme === undefined && !/^([a-z]+:)?[^/\\@:]+:[^/\\@]*@/i.test(source)) return undefined;
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (scheme === undefined || url === undefined) {
    throw new ContractError(
      "What to pull is neither a file nor a readable address; give https://<host>/<path> or a file.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new ContractError(
      `The address at ${url.host} carries a user name or password; leave it out, or download the document and give the file.`,
    );
  }
  const shown = `${url.protocol}//${url.host}${url.pathname}${url.search === "" ? "" : "?…"}`;
  if (scheme !== "http" && scheme !== "https") {
    throw new ContractError(`${shown} cannot be fetched: only http and https are. Download it and give the file.`);
  }
  return { url: url.href, shown };
}
