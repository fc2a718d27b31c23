/** Something that must not grow beyond a limit, and how big it is now. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
  /** What else is good to know, such as how far single measurements lie apart. */
  readonly detail?: string;
}

export function isKept({ measured, limit }: Budget): boolean {
  return measured <= limit;
}

/** One line of the report. */
export function lineOf(budget: Budget): string {
  const { what, measured, limit, unit, detail } = budget;
  const figures = `${shown(measured)} of at most ${shown(limit)} ${unit}`.trim();
  return `${isKept(budget) ? "ok    " : "FAILED"} ${what.padEnd(62)} ${figures}${detail ? ` (${detail})` : ""}`;
}

function shown(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString("en-GB") : value.toFixed(2);
}
