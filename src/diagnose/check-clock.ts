import { jwtTimes } from "../auth/jwt-times.ts";
import { serverNowMs } from "../http/retry-after.ts";
import { type Finding, warningFinding } from "./finding.ts";

/** `Date` has whole seconds, and answers take time, so a smaller difference does not count. */
const TOLERANCE_MS = 60_000;

/** Compares this machine's clock (`atMs`, the midpoint between request and answer) with the answer's Date header. */
export function checkClock(headers: Headers, atMs: number): Finding | undefined {
  const skewMs = clockSkewMs(headers, atMs);
  if (skewMs === undefined || Math.abs(skewMs) < TOLERANCE_MS) return undefined;
  const side = skewMs > 0 ? "ahead of" : "behind";
  const message = `The clock of this machine is ${howLong(Math.abs(skewMs))} ${side} the server's, so the times and expiries it reads are off by as much: set it by NTP, or have the server's clock set if that is the wrong one.`;
  return warningFinding("clock", message);
}

/** Checks the `exp` of a token that was just issued. `agrees`: this machine's clock and the server's were compared, and agree. */
export function checkExpiry(token: string, nowMs: number, agrees: boolean): Finding | undefined {
  const { exp } = jwtTimes(token);
  if (exp === undefined || exp * 1000 > nowMs) return undefined;
  const ago = howLong(nowMs - exp * 1000);
  const change = agrees
    ? "the clock of whoever issues tokens (the server, or its identity provider) is wrong and must be set"
    : "set the clock of this machine by NTP, or the one of whoever issues tokens if that is the wrong one";
  const message = `The token that was issued just now expired ${ago} ago by this machine's clock: ${change}.`;
  return warningFinding("clock", message);
}

/** How far this machine's clock is ahead, in milliseconds; undefined when the answer does not say when it was made. */
export function clockSkewMs(headers: Headers, atMs: number): number | undefined {
  const serverMs = serverNowMs(headers);
  return serverMs === undefined ? undefined : atMs - serverMs;
}

function howLong(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (minutes < 120) return `${minutes} minute${minutes === 1 ? "" : "s"}`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
