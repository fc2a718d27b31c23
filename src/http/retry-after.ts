const IMF_FIXDATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * How long `Retry-After` asks to wait, in milliseconds: whole seconds or an HTTP date, as
 * {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110 section 10.2.3} says. A date in the past is 0.
 * Anything else is no answer, the two obsolete forms of dates included: lenient parsing turns "2026-01-01" into 2026 seconds and "0x10" into 16.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const atMs = dateMs(value);
  // By the server's clock where the answer says it: this machine's may be wrong.
  return atMs === undefined ? undefined : Math.max(0, atMs - (serverNowMs(headers) ?? Date.now()));
}

/** What the server's own clock shows, where the answer says it. A cache says how old the answer is. */
export function serverNowMs(headers: Headers): number | undefined {
  const atMs = dateMs(headers.get("date") ?? "");
  const age = headers.get("age") ?? "";
  return atMs && atMs + (/^\d{1,9}$/.test(age) ? Number(age) * 1000 : 0);
}

/** undefined for what is no date, such as the 32nd of a month. */
function dateMs(text: string): number | undefined {
  const atMs = IMF_FIXDATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? undefined : atMs;
}
