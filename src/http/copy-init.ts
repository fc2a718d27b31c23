import type { CallInit } from "./new-call.ts";

/**
 * What a call was asked for at this moment. For a call that is put together only after a wait: meanwhile its caller may use the same
 * objects for the next one, and would send this one somewhere else. A body that is no plain JSON is taken as it is.
 */
export function copyInit<Init extends CallInit & { body?: unknown; bodySerializer?: unknown }>(init: Init): Init {
  const { params, headers, body, bodySerializer } = init;
  return {
    ...init,
    params: {
      ...params,
      path: { ...params?.path },
      query: copyLists(params?.query),
      header: copyHeaders(params?.header),
    },
    headers: copyHeaders(headers),
    body: bodySerializer === undefined ? copyJson(body) : body,
  };
}

/** A query of its own, with lists of its own. */
export function copyLists(query: Record<string, unknown> | null | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query ?? {}).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]),
  );
}

function copyHeaders(headers: unknown): unknown {
  return headers instanceof Headers ? new Headers(headers) : { ...(headers as object | undefined) };
}

function copyJson(body: unknown): unknown {
  const isPlain = Array.isArray(body) || Object.getPrototypeOf(Object(body)) === Object.prototype;
  try {
    return isPlain && typeof body === "object" ? JSON.parse(JSON.stringify(body)) : body;
  } catch {
    // What cannot be written is refused when it is written.
    return body;
  }
}
