import type { Operation } from "../contract/operation.ts";
import { list, single } from "../lists/query.ts";
import type { Incoming } from "./incoming.ts";

/** A time as HTTP headers have it (RFC 1123): `Wed, 02 Sep 2026 08:30:00 GMT`, the day of the week being optional. */
const httpTime = /^([A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(:\d{2})? (GMT|[+-]\d{4})$/;

/** Java writes, and reads, a time without seconds: `2026-09-14T07:30Z`. */
const isoMinute = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/;

/**
 * The query in the form in which Prism takes it, which is only that of the contract: the server takes lists both repeated and joined by
 * commas, and times both as in ISO 8601 and as in HTTP headers.
 */
export function checkedQuery(operation: Operation, query: Incoming["query"]): Incoming["query"] {
  const checked = { ...query };
  for (const [name, style] of operation.listParameters) {
    const values = list(query, name);
    if (values) checked[name] = style === "commas" ? values.join(",") : values;
  }
  for (const name of operation.timeParameters) {
    const written = single(query, name) ?? "";
    const atMs = httpTime.test(written) || isoMinute.test(written) ? Date.parse(written) : Number.NaN;
    if (!Number.isNaN(atMs)) checked[name] = new Date(atMs).toISOString();
  }
  return checked;
}
