/** Rows of text as an aligned table; the first row is the heading. Columns of numbers are aligned to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = widths.map((_, column) =>
    rows.slice(1).every((row) => /^[\d.,\s]*[kMGT]?B?%?$/.test(row[column] ?? "")),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [lines[0], rule, ...lines.slice(1)].map((line) => `  ${line}`).join("\n");
}

/** A number of bytes for people, such as `5.2 MB`. */
export function bytes(count: number | undefined): string {
  if (count === undefined) return "";
  const units = ["B", "kB", "MB", "GB", "TB"];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return `${(count / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}

/** A whole number for people, such as `12,345`. */
export function count(value: number | undefined): string {
  return value === undefined ? "" : value.toLocaleString("en-US");
}
