/** Whether a property holds what only a connector understands, so that nothing in it is looked at or changed on the way in. */
export function isFreeForm(name: string): boolean {
  return name === "configuration" || name === "manifest";
}
