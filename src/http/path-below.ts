/** The path of a URL below `root`, which ends in a slash; all of it for another server's. Without query. */
export function pathBelow(root: string, url: string): string {
  if (!url.startsWith(root)) return new URL(url).pathname;
  const query = url.indexOf("?", root.length);
  return url.slice(root.length - 1, query === -1 ? undefined : query);
}
