/**
 * The name that was probably meant: equal but for case and separators, at most two typing mistakes away, or the only name that
 * contains the given one.
 */
export function closestName(given: string, names: readonly string[]): string | undefined {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const distances = names.map((name) => ({ name, distance: editDistance(plain(given), plain(name)) }));
  const [closest] = distances.sort((a, b) => a.distance - b.distance);
  if (closest && closest.distance <= 2 && closest.distance < plain(closest.name).length / 2) return closest.name;
  const longer = names.filter((name) => plain(given).length > 3 && plain(name).includes(plain(given)));
  return longer.length === 1 ? longer[0] : undefined;
}

/** How many letters have to be added, removed or replaced to turn one text into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] as number) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
