import { ConfigurationError } from "../errors.ts";
import { closestName } from "./closest-name.ts";

/**
 * Refuses what is not an options object, and unknown options: a misspelt one would be ignored silently. `what` is the function that
 * the options were given to, or empty for the client itself.
 */
export function refuseUnknown(
  what: string,
  given: unknown,
  known: readonly string[],
  meant = (name: string) => closestName(name, known),
  wanted = "an object of options",
): void {
  if (given === undefined) return;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    const found = given === null ? "null" : Array.isArray(given) ? "an array" : `a value of type ${typeof given}`;
    throw new ConfigurationError(`${what} needs ${wanted}, not ${found}`);
  }
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const hint = meant(name);
    throw new ConfigurationError(
      `${what === "" ? "Unknown" : `${what}: unknown`} option ${JSON.stringify(name.slice(0, 40))}. ${hint ? `Did you mean ${hint}?` : `Known options: ${known.join(", ")}`}`,
    );
  }
}

/** Refuses what a class or a prototype holds, such as a getter: it would be lost when the object is copied. */
export function refuseInherited(what: string, given: unknown, names: readonly string[]): void {
  if (typeof given !== "object" || given === null) return;
  const name = names.find((each) => each in given && !Object.hasOwn(given, each));
  if (name === undefined) return;
  throw new ConfigurationError(
    `${what}: "${name}" must be a property of the object itself, not of its class or prototype`,
  );
}
