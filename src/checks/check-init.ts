import { parseHttpUrl } from "../base-url.ts";
import type { CallInit } from "../http/new-call.ts";
import type { Operation } from "../http/operation.ts";
import { checkHeaders } from "./check-headers.ts";
import { checkParameters } from "./check-parameters.ts";

/** Refuses what would become another call, or what the platform would refuse with an error that quotes it: it may hold a secret. */
export function checkInit(
  method: string,
  path: string,
  operation: Operation | undefined,
  init: CallInit,
  allowInsecureHttp = false,
): void {
  const { baseUrl, headers, params } = init;
  if (baseUrl !== undefined) parseHttpUrl("baseUrl", baseUrl, allowInsecureHttp);
  if (headers !== undefined) checkHeaders(headers);
  if (params?.header !== undefined) checkHeaders(params.header);
  checkParameters(operation?.id ?? `${method} ${path}`, path, params, operation !== undefined);
}
