/** Says that some of the changes may be ours; nothing if none can be. */
export function explainMisfits(misfits: readonly string[]): string[] {
  if (misfits.length === 0) return [];
  const what = misfits.length === 1 ? "1 action" : `${misfits.length} actions`;
  return [
    `${what} of openapi/overlay.yaml fit only one of the two documents. What they add there (limits, error statuses, required names) ` +
      "looks like a change of the API below. `--format json` names them.",
    "",
  ];
}
