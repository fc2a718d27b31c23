import type { Figure } from "../figure.ts";

/** One thing that was measured of every client. */
export interface Row {
  readonly title: string;
  /** How it was measured, in a sentence. */
  readonly how: string;
  /** What stands in the table, by the peer's id. A peer without an entry has nothing to be measured. */
  readonly cells: ReadonlyMap<string, string>;
}

export function ratioCells(ratios: ReadonlyMap<string, Figure>): Map<string, string> {
  return new Map(
    [...ratios].map(([name, { median, low, high }]) => [
      name,
      `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`,
    ]),
  );
}
