import { quantile } from "./quantile.ts";

/** How much more one thing costs than another, measured in the same process. */
export interface Ratio {
  readonly median: number;
  /** Where the middle half of the single ratios lies. */
  readonly low: number;
  readonly high: number;
  /** Median processor time of the two, in microseconds a call. */
  readonly baseUs: number;
  readonly subjectUs: number;
}

/**
 * Runs both in turns, so that whatever slows the machine down meets them alike, and compares turn by turn. `calls` says how
 * many calls one run makes.
 */
export async function paired(
  base: () => Promise<unknown>,
  subject: () => Promise<unknown>,
  { rounds, calls }: { rounds: number; calls: number },
): Promise<Ratio> {
  const baseUs: number[] = [];
  const subjectUs: number[] = [];
  for (let round = -Math.ceil(rounds / 4); round < rounds; round += 1) {
    const first = round % 2 === 0;
    const a = await microseconds(first ? base : subject);
    const b = await microseconds(first ? subject : base);
    // The first rounds only warm up.
    if (round < 0) continue;
    baseUs.push((first ? a : b) / calls);
    subjectUs.push((first ? b : a) / calls);
  }
  const ratios = subjectUs.map((us, index) => us / (baseUs[index] ?? Number.NaN));
  return {
    median: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    baseUs: quantile(baseUs, 0.5),
    subjectUs: quantile(subjectUs, 0.5),
  };
}

/** What a run costs this thread: time on the processor, which other work on the machine does not change much. */
async function microseconds(run: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
