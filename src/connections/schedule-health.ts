import type { Schemas } from "../generated/airbyte.gen.ts";
import { nextCronTime } from "./cron.ts";

type Schedule = Schemas.ConnectionScheduleResponse;

const UNIT_MS: Record<string, number> = {
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: 86_400_000,
  WEEKS: 7 * 86_400_000,
  MONTHS: 30 * 86_400_000,
};
/** To spread the load, Airbyte deliberately starts scheduled syncs late, by up to about this much. */
const GRACE_MS = 30 * 60_000;

/** What a connection's schedule says of its next sync. */
export interface ScheduleHealth {
  /** Kind of schedule: `manual`, `cron` or `basic`. */
  type: Schemas.ConnectionScheduleResponse["scheduleType"];
  /** The schedule in the server's words; absent for a manual one. */
  text?: string | undefined;
  /**
   * When the next sync is due, or was, in milliseconds since 1970. Absent where nothing is due by itself (a manual schedule, a connection
   * that is not active), while a job runs, and for schedules that this client cannot read with certainty. For a fixed interval it is the
   * latest time: the server counts from the last sync that it started by itself, and does not tell which that was.
   */
  dueAtMs?: number | undefined;
  /**
   * Whether the sync was due more than 30 minutes ago. Due times from before a change of the schedule, or before the connection was
   * switched on, count, too, until the next sync. Absent like `dueAtMs`: what is not due is neither overdue nor on time.
   */
  overdue?: boolean | undefined;
}

/** What the schedule counts from, in milliseconds since 1970. */
interface ScheduleTimes {
  /** Start of the last sync; without one, when the connection was made. */
  fromMs: number;
  /** End of the last sync, if it has ended. */
  endMs?: number | undefined;
  nowMs: number;
}

/** When the next sync is due. `idle`: the connection is active and none of its jobs runs; only then is anything due. */
export function scheduleHealth(schedule: Schedule, idle: boolean, times: ScheduleTimes): ScheduleHealth {
  const { scheduleType: type, basicTiming, cronExpression } = schedule;
  const text = type === "cron" ? cronExpression : type === "basic" ? basicTiming : undefined;
  const head = { type, ...(text !== undefined && { text }) };
  if (type === "manual" || !idle) return head;
  const dueAtMs = type === "cron" ? cronDue(text, times) : type === "basic" ? basicDue(text, times) : undefined;
  if (dueAtMs === undefined || !Number.isFinite(dueAtMs)) return head;
  return { ...head, dueAtMs, overdue: times.nowMs > dueAtMs + GRACE_MS };
}

/** A fixed interval counts from the start of a sync, at the latest from that of the last one, which may take longer than that. */
function basicDue(text: string | undefined, { fromMs, endMs }: ScheduleTimes): number | undefined {
  const match = /^every (\d+) ([a-z]+)$/i.exec(text?.trim() ?? "");
  const unitMs = UNIT_MS[match?.[2]?.toUpperCase() ?? ""];
  if (!match || unitMs === undefined) return undefined;
  return Math.max(fromMs + Number(match[1]) * unitMs, endMs ?? 0);
}

/** Times of a cron schedule that pass while a sync runs are left out by the server. */
function cronDue(text: string | undefined, { fromMs, endMs }: ScheduleTimes): number | undefined {
  return nextCronTime(text ?? "", Math.max(fromMs, endMs ?? 0));
}
