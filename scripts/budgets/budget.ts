/** Something that must not grow beyond a limit, and how big it is now. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
  /** What else is good to know, such as how far single measurements lie apart. */
  readonly detail?: string;
}

/**
 * What has been reached where a limit is not kept yet: nothing may get worse on the way there without a reason. Lower a number when
 * it can be, and take its row out when the limit is kept. Last raised by 700 bytes, for what the server's own source and users of other
 * clients told: secrets of mappers and webhooks, deletes that a proxy answers with 200, reasons of old servers, words for connectors that are
 * not known by name, users that cannot be looked up, connections that are gone, and writes whose answer breaks off.
 */
const REACHED: Readonly<Record<string, number>> = {
  "bundle: core, as loaded with a page": 26_400,
  "bundle: app with three operations, static key": 26_500,
  "bundle: core with the OAuth part, which is loaded when needed": 34_250,
  // Machines differ and are noisy: 1.31 to 1.42 was seen.
  "import of the core against an empty script": 1.5,
};

export function isKept({ measured, limit }: Budget): boolean {
  return measured <= limit;
}

/** Not kept, but no worse than what was reached before. */
export function isHeld({ what, measured }: Budget): boolean {
  return measured <= (REACHED[what] ?? Number.NEGATIVE_INFINITY);
}

/** One line of the report. */
export function lineOf(budget: Budget): string {
  const { what, measured, limit, unit, detail } = budget;
  const figures = `${shown(measured)} of at most ${shown(limit)} ${unit}`.trim();
  const verdict = isKept(budget) ? "ok" : isHeld(budget) ? "over" : "WORSE";
  return `${verdict.padEnd(5)} ${what.padEnd(62)} ${figures}${detail ? ` (${detail})` : ""}`;
}

function shown(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString("en-GB") : value.toFixed(2);
}
