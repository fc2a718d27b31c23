/** True when two types are the same, `any` included: https://github.com/microsoft/TypeScript/issues/27024. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only when a value is exactly of the given type; `any` and narrower or wider types do not pass. */
export function exactly<Wanted>() {
  return <Given>(_value: Given, ..._same: Same<Wanted, Given> extends true ? [] : [difference: Given]): void => {};
}
