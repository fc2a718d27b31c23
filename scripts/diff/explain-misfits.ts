/** Says that some of the changes may be ours; nothing if none can be. */
export function explainMisfits(misfits: readonly string[]): string[] {
  if (misfits.length === 0) return [];
  const what = misfits.length === 1 ? "1 place" : `${misfits.length} places`;
  return [
    `${what} that openapi/overlay.yaml changes are in only one of the two documents. What it adds there (limits, error statuses, required names) ` +
      "looks like a change of the API below. `--format json` names them.",
    "",
  ];
}
