const PATTERN = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Milliseconds of a duration as Airbyte writes it (`PT8H6M12S`, `PT49H`); undefined for anything else, a negative one too. */
export function isoDurationMs(text: string | undefined): number | undefined {
  const match = PATTERN.exec(text ?? "");
  if (!match || !/\d/.test(match[0])) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return Math.round((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
}
