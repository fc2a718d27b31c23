/**
 * Whether this runs in a page, or in a worker of one. Read at the call: tests put a browser's globals in place later, and browsers alone
 * say "Mozilla".
 */
export function inBrowser(): boolean {
  return /^Mozilla\//.test(globalThis.navigator?.userAgent ?? "");
}
