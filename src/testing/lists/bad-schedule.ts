import type { Item } from "./collection.ts";

const single = /^\d+$/;
const year = /^[\d*,/-]+$/;
const number = "\\d+";
const month = `${number}|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC`;
const weekday = `${number}|SUN|MON|TUE|WED|THU|FRI|SAT`;
/** No day, the last one, so many days before it, the last one of a kind, or a range up to the last. */
const last = (value: string) => `\\?|L(?:-${number})?|(?:${value})L|(?:${value})-L`;
/** Each field of a Quartz expression: its name, its least and greatest number, and what may stand there. */
const forms = [
  ["second", 0, 59, formOf(number)],
  ["minute", 0, 59, formOf(number)],
  ["hour", 0, 23, formOf(number)],
  ["day of the month", 1, 31, formOf(number, last(number), "LW", `${number}W`)],
  ["month", 1, 12, formOf(month)],
  ["day of the week", 1, 7, formOf(weekday, last(weekday), `(?:${weekday})#${number}`)],
  ["year", 1970, 2099, formOf(number)],
] as const;

/** Why the server takes no such schedule of a connection; undefined if it does. */
export function badSchedule(schedule: Item | null | undefined): string | undefined {
  if (schedule?.scheduleType !== "cron") return undefined;
  const { cronExpression } = schedule;
  if (typeof cronExpression !== "string") return "The schedule has the type cron and no cronExpression.";
  const reason = badFields(fieldsOf(cronExpression));
  return reason && `The cronExpression "${cronExpression}" is not valid: ${reason}.`;
}

/** More than one sync an hour: minutes with a list, a range or a step. */
export function isTooFrequent(schedule: Item | null | undefined): boolean {
  return schedule?.scheduleType === "cron" && !single.test(fieldsOf(String(schedule.cronExpression))[1] ?? "");
}

function fieldsOf(cronExpression: string): string[] {
  return cronExpression.replace(/UTC$/, "").trim().split(/\s+/);
}

function badFields(fields: readonly string[]): string | undefined {
  if (fields.length < 6 || fields.length > 7 || (fields[6] !== undefined && !year.test(fields[6]))) {
    return "it takes six or seven fields, seconds first, and no time zone but UTC";
  }
  // The minutes are checked only if there is a year.
  const fixed = fields.length === 7 ? 2 : 1;
  if (!fields.slice(0, fixed).every((field) => single.test(field))) {
    return `the seconds${fixed === 2 ? " and the minutes" : ""} must be one number`;
  }
  const odd = forms.findIndex(([, , , form], index) => !form.test(fields[index] ?? "*"));
  if (odd !== -1) return `the ${forms[odd]?.[0]} cannot be "${fields[odd]}"`;
  const outside = forms.find(([, least, most], index) =>
    numbersIn(fields[index]).some((number) => number < least || number > most),
  );
  if (outside) return `the ${outside[0]} goes from ${outside[1]} to ${outside[2]}`;
  // Quartz cannot combine the two: one says when, the other nothing.
  if ((fields[3] === "?") === (fields[5] === "?")) return "one of day of the month and day of the week must be ?";
  return undefined;
}

/**
 * What a field may hold: a list of values, ranges and `*`, each with a step or not, and of what only this field knows. As the parser of the
 * server, cron-utils, has it: names in any case, and a step without a start.
 */
function formOf(value: string, ...special: string[]): RegExp {
  const range = `\\*|(?:${value})(?:-(?:${value}))?`;
  const part = [`(?:${range})?/0*[1-9]\\d*`, range, ...special].join("|");
  return new RegExp(`^(?:${part})(?:,(?:${part}))*$`, "i");
}

/** The numbers that stand for times, not those that count steps or weeks. */
function numbersIn(field = ""): number[] {
  return (field.match(/(?<![\d/#]|L-)\d+/g) ?? []).map(Number);
}
