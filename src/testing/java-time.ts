/** Writes a time as the server does: whole seconds, and none at all when they are zero (`2026-09-14T06:00Z`). */
export function javaDateTime(atMs: number): string {
  const upToSeconds = new Date(atMs).toISOString().slice(0, 19);
  return `${upToSeconds.endsWith(":00") ? upToSeconds.slice(0, 16) : upToSeconds}Z`;
}

/** Writes a duration as the server does: hours are not folded into days (`PT49H`), nothing is `PT0S`. */
export function javaDuration(durationMs: number): string {
  const seconds = Math.floor(durationMs / 1_000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${rest ? `${rest}S` : ""}`;
  return `PT${parts || "0S"}`;
}

/** Reads such a duration, without fractions. */
export function javaDurationMs(written: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+))?/.exec(written) ?? [];
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
}
