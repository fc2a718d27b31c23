const DAY_MS = 24 * 60 * 60 * 1000;
/** A date such as 29 February comes round within this many days, even across a year such as 2100, which is not a leap year. */
const LOOK_AHEAD_DAYS = 8 * 366 + 1;
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/**
 * The first time of a Quartz cron expression in UTC after `atMs`, both in milliseconds since 1970; undefined if it never comes. Reads six
 * fields from seconds to day of week, each with `*`, `?`, numbers, names, lists, ranges and steps, and the zone after them. Undefined
 * for everything else, too (other zones, `L`, `W`, `#`, years): no answer is better than a guess.
 */
export function nextCronTime(text: string, atMs: number): number | undefined {
  const fields = text.trim().toUpperCase().split(/\s+/);
  if (/^(UTC|GMT|Z|ETC\/UTC|ETC\/GMT)$/.test(fields.at(-1) ?? "")) fields.pop();
  if (fields[6] === "*") fields.pop();
  if (fields.length !== 6) return undefined;
  const [second = "", minute = "", hour = "", date = "", month = "", weekday = ""] = fields;
  // Quartz itself refuses to combine the two.
  if (isNarrow(date) && isNarrow(weekday)) return undefined;
  const seconds = readField(second, 0, 59);
  const minutes = readField(minute, 0, 59);
  const hours = readField(hour, 0, 23);
  const dates = readField(date === "?" ? "*" : date, 1, 31);
  const months = readField(month, 1, 12, MONTHS);
  const weekdays = readField(weekday === "?" ? "*" : weekday, 1, 7, DAYS);
  if (!seconds || !minutes || !hours || !dates || !months || !weekdays) return undefined;

  const isDay = (day: Date): boolean =>
    months.includes(day.getUTCMonth() + 1) &&
    dates.includes(day.getUTCDate()) &&
    weekdays.includes(day.getUTCDay() + 1);
  const midnightMs = Math.floor(atMs / DAY_MS) * DAY_MS;
  for (let days = 0; days <= LOOK_AHEAD_DAYS; days += 1) {
    const dayMs = midnightMs + days * DAY_MS;
    if (!isDay(new Date(dayMs))) continue;
    for (const h of hours) {
      for (const m of minutes) {
        for (const s of seconds) {
          const timeMs = dayMs + ((h * 60 + m) * 60 + s) * 1000;
          if (timeMs > atMs) return timeMs;
        }
      }
    }
  }
  return undefined;
}

function isNarrow(field: string): boolean {
  return field !== "*" && field !== "?";
}

/** The values of a field in ascending order; undefined if it is not understood. */
function readField(text: string, least: number, most: number, names: readonly string[] = []): number[] | undefined {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const match = /^(?:\*|([A-Z0-9]+)(?:-([A-Z0-9]+))?)(?:\/(\d+))?$/.exec(part);
    if (!match) return undefined;
    const [, first, last, step] = match;
    const from = first === undefined ? least : numberOf(first, names);
    // `5/10` counts on to the end of the field; `5` alone is only itself.
    const to = last !== undefined ? numberOf(last, names) : first === undefined || step !== undefined ? most : from;
    const by = step === undefined ? 1 : Number(step);
    if (!(from >= least && to <= most && from <= to && by >= 1)) return undefined;
    for (let value = from; value <= to; value += by) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

/** Months and days of the week count from 1. */
function numberOf(text: string, names: readonly string[]): number {
  const index = names.indexOf(text);
  if (index !== -1) return index + 1;
  return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
}
