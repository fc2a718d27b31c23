/** The object without what is undefined: a caller's own property must not hide a default, and the server leaves out what it does not know. */
export function stated<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
