/** Whether two ids are the same: the server reads them in any case of letters. */
export function sameId(one: unknown, other: unknown): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase();
}
