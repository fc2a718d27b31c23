import type { Item } from "../lists/collection.ts";
import { MASK } from "../lists/masked.ts";

/** The parts of a PATCH that the server answers with 200 but does not do as meant. */
export function lostInPatch({ schedule, configurations }: Item): string[] {
  const lost: string[] = [];
  const { scheduleType, cronExpression } = Object(schedule) as Item;
  if (scheduleType === "manual" && !cronExpression)
    lost.push("The server ignores a manual schedule without a cronExpression: send any cronExpression with it.");
  const { streams } = Object(configurations) as { streams?: unknown[] };
  if (streams?.length === 0)
    lost.push("The server ignores an empty list of streams: the connection keeps those that it has.");
  return lost;
}

/** A POST and a PATCH store asterisks as they are. In a PUT they stand for the stored secret. */
export function lostSecrets({ configuration }: Item): string[] {
  return holdsMask(configuration) ? ["The server would store the asterisks of a hidden secret as the new secret."] : [];
}

function holdsMask(value: unknown): boolean {
  return value === MASK || (typeof value === "object" && value !== null && Object.values(value).some(holdsMask));
}
