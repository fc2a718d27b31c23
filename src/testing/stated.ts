/** The object without what is undefined: a caller's own property must not hide a default, and the server leaves out what it does not know. */
export function stated<T extends object>(object: T): { [name in keyof T]: Exclude<T[name], undefined> } {
  const given = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [name in keyof T]: Exclude<T[name], undefined> };
}
