import { parseHttpUrl } from "./base-url.ts";
import { checkHeaders } from "./http/check-headers.ts";
import type { CallInit } from "./http/new-call.ts";
import { checkParameters } from "./http/parameters.ts";

/** Refuses what would become another call, or what the platform would refuse with an error that quotes it: it may hold a secret. */
export function checkInit(what: string, template: string, init: CallInit, allowInsecureHttp = false): void {
  const { baseUrl, headers, params } = init;
  if (baseUrl !== undefined) parseHttpUrl("baseUrl", baseUrl, allowInsecureHttp);
  if (headers !== undefined) checkHeaders(headers);
  if (params?.header !== undefined) checkHeaders(params.header);
  checkParameters(what, template, params);
}
