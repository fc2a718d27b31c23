import { oneLine } from "../problem.ts";

const HEADERS = ["x-request-id", "x-amzn-requestid", "cf-ray", "x-correlation-id", "x-amzn-trace-id"];

/** Id that the server or a proxy gave the request, if any; for talking to whoever runs it. */
export function requestId({ headers }: Partial<Response>, redact: (text: string) => string): string | undefined {
  for (const name of HEADERS) {
    // What a caller's own `fetch` gives may have no headers, or other ones.
    const value = headers?.get?.(name);
    if (value) return oneLine(redact(value)).slice(0, 200);
  }
  return undefined;
}
