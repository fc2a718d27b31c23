import { quantile } from "../quantile.ts";

/** A measured value with how far the single measurements lie apart. */
export interface Figure {
  readonly median: number;
  /** Where the middle half of the single values lies. */
  readonly low: number;
  readonly high: number;
}

function figureOf(values: readonly number[]): Figure {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** Values of each peer, round by round, as ratios to the same round of the first name. */
export function ratiosTo(base: string, values: ReadonlyMap<string, readonly number[]>): Map<string, Figure> {
  const floor = values.get(base) ?? [];
  return new Map(
    [...values].map(([name, own]) => [name, figureOf(own.map((value, round) => value / (floor[round] ?? Number.NaN)))]),
  );
}

/** Runs every peer once per round, each round beginning with another one, so that what slows the machine down meets all alike. */
export async function interleave(
  names: readonly string[],
  rounds: number,
  measure: (name: string) => Promise<number>,
  warmUp = 1,
): Promise<Map<string, number[]>> {
  const values = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round + warmUp) % names.length] ?? "";
      const value = await measure(name);
      if (round >= 0) values.get(name)?.push(value);
    }
  }
  return values;
}
