import type { CallInit } from "./new-call.ts";

type Serializer = (body: unknown, headers?: unknown) => unknown;

/**
 * What a call was asked for at this moment. For a call that is put together only after a wait: meanwhile its caller may use the same
 * objects for the next one, and would send this one somewhere else.
 */
export function copyInit<Init extends CallInit & { body?: unknown; bodySerializer?: Serializer }>(
  init: Init,
  serializeBody: Serializer,
): Init {
  const { params, headers, body, bodySerializer = serializeBody } = init;
  const written = body === undefined ? undefined : bodySerializer(body, headers);
  return {
    ...init,
    params: { ...params, path: { ...params?.path }, query: copyLists(params?.query) },
    headers: headers instanceof Headers ? new Headers(headers) : { ...(headers as object | undefined) },
    body: written,
    bodySerializer: () => written,
  };
}

/** A query of its own, with lists of its own. */
export function copyLists(query: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]),
  );
}
