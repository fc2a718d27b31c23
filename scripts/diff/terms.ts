/** A way into a value: a property's name, or one of the two signs below. */
export type Step = string;
/** Into each item of a list. */
export const ITEM = "[]";
/** Into each value of a mapping with free names. */
export const VALUE = "[key]";

/** A part of a request, as one writes it: `airbyte.listJobs({ query: { status } })`. */
export function requestTerm(id: string, part: string, steps: readonly Step[] = []): string {
  return `airbyte.${id}({ ${nested([part, ...steps])} })`;
}

/** A part of what a method resolves to: `(await airbyte.getJob(…)).status`. */
export function answerTerm(id: string, steps: readonly Step[] = []): string {
  return steps.length === 0 ? methodTerm(id) : `(await ${methodTerm(id)})${dotted(steps)}`;
}

/** A method: `airbyte.getJob(…)`. */
export function methodTerm(id: string): string {
  return `airbyte.${id}(…)`;
}

/** A named type, or several that changed alike, or a part of it: `Schemas["JobResponse"].status`. */
export function typeTerm(names: string | readonly string[], steps: readonly Step[] = []): string {
  const union = [names]
    .flat()
    .map((name) => JSON.stringify(name))
    .join(" | ");
  return `Schemas[${union}]${dotted(steps)}`;
}

function dotted(steps: readonly Step[]): string {
  return steps
    .map((step) => (isSign(step) ? step : isIdentifier(step) ? `.${step}` : `[${JSON.stringify(step)}]`))
    .join("");
}

function nested([first = "", ...rest]: readonly Step[]): string {
  const key = first === VALUE || isIdentifier(first) ? first : JSON.stringify(first);
  const items = rest.findIndex((step) => step !== ITEM);
  const depth = items === -1 ? rest.length : items;
  const below = rest.slice(depth);
  if (below.length === 0)
    return isIdentifier(key) && depth === 0 ? key : `${key}: ${"[".repeat(depth)}…${"]".repeat(depth)}`;
  return `${key}: ${"[".repeat(depth)}{ ${nested(below)} }${"]".repeat(depth)}`;
}

function isSign(step: Step): boolean {
  return step === ITEM || step === VALUE;
}

function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}
