import type { Item } from "./collection.ts";

const single = /^\d+$/;
const year = /^[\d*,/-]+$/;
/** Least and greatest number in each field of a Quartz expression. */
const ranges = [
  ["second", 0, 59],
  ["minute", 0, 59],
  ["hour", 0, 23],
  ["day of the month", 1, 31],
  ["month", 1, 12],
  ["day of the week", 1, 7],
] as const;

/** Why the server takes no such schedule of a connection; undefined if it does. */
export function badSchedule(schedule: Item | null | undefined, isCloud: boolean): string | undefined {
  if (schedule?.scheduleType !== "cron") return undefined;
  const { cronExpression } = schedule;
  if (typeof cronExpression !== "string") return "The schedule has the type cron and no cronExpression.";
  const fields = cronExpression.replace(/UTC$/, "").trim().split(/\s+/);
  const reason = badFields(fields, isCloud);
  return reason && `The cronExpression "${cronExpression}" is not valid: ${reason}.`;
}

function badFields(fields: readonly string[], isCloud: boolean): string | undefined {
  if (fields.length < 6 || fields.length > 7 || (fields[6] !== undefined && !year.test(fields[6]))) {
    return "it takes six or seven fields, seconds first, and no time zone but UTC";
  }
  // Minutes with a list, range or step mean more than one sync an hour. Where that is allowed, they are checked only if there is a year.
  const fixed = isCloud || fields.length === 7 ? 2 : 1;
  if (!fields.slice(0, fixed).every((field) => single.test(field))) {
    return `the seconds${fixed === 2 ? " and the minutes" : ""} must be one number`;
  }
  const outside = ranges.find(([, least, most], index) =>
    numbersIn(fields[index]).some((number) => number < least || number > most),
  );
  if (outside) return `the ${outside[0]} goes from ${outside[1]} to ${outside[2]}`;
  // Quartz cannot combine the two: one says when, the other nothing.
  if ((fields[3] === "?") === (fields[5] === "?")) return "one of day of the month and day of the week must be ?";
  return undefined;
}

/** The numbers that stand for times, not those that count steps or weeks. */
function numbersIn(field = ""): number[] {
  return (field.match(/(?<![\d/#]|L-)\d+/g) ?? []).map(Number);
}
