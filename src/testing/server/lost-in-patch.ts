import type { Item } from "../lists/collection.ts";
import { MASK } from "../lists/masked.ts";

/** What the server answers to with 200 although it does not do what was meant. */
export function lostInPatch({ configuration, schedule, configurations }: Item): string[] {
  const lost: string[] = [];
  if (holdsMask(configuration)) lost.push("The server would store the asterisks of a hidden secret as the new secret.");
  const { scheduleType, cronExpression } = Object(schedule) as Item;
  // One that has the type cron is refused.
  if (schedule && scheduleType !== "cron" && !cronExpression)
    lost.push("The server ignores a manual schedule without a cronExpression: send any along with it.");
  const { streams } = Object(configurations) as { streams?: unknown[] };
  if (streams?.length === 0)
    lost.push("The server ignores an empty list of streams: the connection keeps those that it has.");
  return lost;
}

/** What is merged into the stored configuration is taken as it is. In a PUT the mask stands for what is stored. */
function holdsMask(value: unknown): boolean {
  return value === MASK || (typeof value === "object" && value !== null && Object.values(value).some(holdsMask));
}
