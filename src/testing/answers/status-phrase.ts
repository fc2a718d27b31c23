import { STATUS_CODES } from "node:http";

/** The name of a status as servers and proxies write it, which for a 413 is not Node's. */
export function statusPhrase(status: number): string {
  return status === 413 ? "Request Entity Too Large" : (STATUS_CODES[status] ?? "Error");
}
