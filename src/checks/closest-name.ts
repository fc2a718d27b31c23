/** The name that was meant, if the given one is a misspelt one: equal but for case and separators, or at most two typing mistakes away. */
export function misspelt(given: string, names: readonly string[]): string | undefined {
  const meant = plain(given);
  for (const mistakes of [0, 1, 2]) {
    const found = names.find((name) => mistakes < plain(name).length / 2 && isNear(meant, plain(name), mistakes));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name that was probably meant: see {@link misspelt}, or the only one that contains the given name or is part of it. */
export function closestName(given: string, names: readonly string[]): string | undefined {
  const found = misspelt(given, names);
  if (found !== undefined) return found;
  const meant = plain(given);
  const related = names.filter((name) => {
    const [short = "", long = ""] = [meant, plain(name)].sort((a, b) => a.length - b.length);
    return short.length > 3 && long.includes(short);
  });
  return related.length === 1 ? related[0] : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** Whether at most so many letters have to be added, removed or replaced to turn one text into the other. */
function isNear(a: string, b: string, mistakes: number): boolean {
  if (a === b) return true;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return isNear(restOfA, restOfB, mistakes);
  if (mistakes === 0) return false;
  const left = mistakes - 1;
  return isNear(restOfA, b, left) || isNear(a, restOfB, left) || isNear(restOfA, restOfB, left);
}
