import type { CallInit } from "./new-call.ts";

type Serializer = (body: unknown, headers?: Headers) => unknown;

/**
 * A copy of what a call was asked for. The call is put together only after a wait, and meanwhile its caller may change these objects
 * for the next one. A body with a `bodySerializer` of the caller's own is left to that.
 */
export function copyInit<Init extends CallInit & { body?: unknown; bodySerializer?: unknown }>(
  init: Init,
  serializeBody: Serializer,
): Init {
  const { params, headers, body, bodySerializer } = init;
  return {
    ...init,
    params: {
      ...params,
      path: { ...params?.path },
      query: copyQuery(params?.query),
      header: copyHeaders(params?.header),
    },
    headers: copyHeaders(headers),
    ...(body !== undefined && bodySerializer === undefined && { bodySerializer: serializedNow(body, serializeBody) }),
  };
}

/** A query of its own, with lists of its own. */
export function copyQuery(query: Record<string, unknown> | null | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query ?? {}).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]),
  );
}

function copyHeaders(headers: unknown): unknown {
  return headers instanceof Headers ? new Headers(headers) : { ...(headers as object | undefined) };
}

/** Serializes the body now, as JSON. Should the headers turn out to ask for a form, a copy from now is serialized instead. */
function serializedNow(body: unknown, serializeBody: Serializer): Serializer {
  const json = serializeBody(body);
  const fields = body instanceof URLSearchParams ? new URLSearchParams(body) : { ...(body as object) };
  return (_, headers) => (headers?.get("content-type")?.includes("urlencoded") ? serializeBody(fields, headers) : json);
}
