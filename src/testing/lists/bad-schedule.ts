import type { Item } from "./collection.ts";

const single = /^\d+$/;
const year = /^[\d*,/-]+$/;

/** Why the server takes no such schedule of a connection; undefined if it does. */
export function badSchedule(schedule: Item | null | undefined, isCloud: boolean): string | undefined {
  if (schedule?.scheduleType !== "cron") return undefined;
  const { cronExpression } = schedule;
  if (typeof cronExpression !== "string") return "The schedule has the type cron and no cronExpression.";
  const fields = cronExpression.replace(/UTC$/, "").trim().split(/\s+/);
  const said = `The cronExpression "${cronExpression}"`;
  if (fields.length < 6 || fields.length > 7 || (fields[6] !== undefined && !year.test(fields[6]))) {
    return `${said} is not valid: it takes six or seven fields, seconds first, and no time zone but UTC.`;
  }
  // A list, a range or a step in the minutes is more than one sync an hour. Where that is allowed, they are looked at only beside a year.
  const fixed = isCloud || fields.length === 7 ? 2 : 1;
  if (!fields.slice(0, fixed).every((field) => single.test(field))) {
    return `${said} is not valid: the seconds${fixed === 2 ? " and the minutes" : ""} must be one number.`;
  }
  return undefined;
}
