import { ContractError } from "./contract-error.ts";
import { isObject, type JsonObject, objectAt } from "./json-object.ts";
import { fromPointer, type Path, toPointer, valueAt } from "./json-pointer.ts";
import { schemasOf } from "./schema-parts.ts";
import { walk } from "./walk.ts";

/** A published document has a few references to nowhere, which rules mend; below this many the share says nothing. */
const FEW = 5;
/** No revision so far had more than one dangling reference in thirty. */
const ONE_IN = 10;
/** The same for a text that stops in the middle of a line, which is more likely to be cut off. */
const ONE_IN_BROKEN_OFF = 25;
/** So many different things missing are too many for such a text, however seldom each is referred to. Revisions lack two. */
const MISSING_IN_BROKEN_OFF = 4;
/** A text with fewer references that ends with a line may be a sketch; it is mended, and refuseLoss guards the contract. */
const SKETCH = 10;

/**
 * Refuses a document of which the end is missing. Components come last, so that what a cut leaves is often good YAML
 * in which references lead nowhere; mended by rule, it would become a contract of open objects.
 */
export function refuseTorn(document: JsonObject, text: string, source: string): void {
  const references = localReferences(document);
  const first = references.find(({ dangles }) => dangles);
  if (first === undefined) return;
  const dangling = references.filter(({ dangles }) => dangles).length;
  const ends = /[\n}]$/.test(text);
  if (ends && references.length < SKETCH) return;
  const oneIn = ends ? ONE_IN : ONE_IN_BROKEN_OFF;
  const missing = new Set(references.filter(({ dangles }) => dangles).map(({ ref }) => ref)).size;
  const many = (dangling >= FEW && dangling * oneIn > references.length) || (!ends && missing >= MISSING_IN_BROKEN_OFF);
  if (!many && !schemasAreMissing(document, references)) return;
  throw new ContractError(
    `${source} looks cut off: ${dangling} of its ${references.length} references lead nowhere, ` +
      `the first at ${toPointer(first.path)} to ${JSON.stringify(first.ref)}. Get the whole document and pull again.`,
  );
}

type Reference = { readonly ref: string; readonly path: Path; readonly dangles: boolean };

/** References to other files and bare names say nothing about the end of this one. */
function localReferences(document: JsonObject): Reference[] {
  const names = componentNames(document);
  return walk(document).flatMap(({ value: { $ref: ref }, path }) => {
    const target = typeof ref === "string" && ref.startsWith("#/") ? fromPointer(ref) : undefined;
    if (target === undefined) return [];
    const meant = names.has((target.at(-1) ?? "").toLowerCase());
    return [{ ref: String(ref), path, dangles: !meant && valueAt(document, target) === undefined }];
  });
}

/** In lower case: a name in another spelling or in a Swagger 2 place is mended by rule. */
function componentNames(document: JsonObject): Set<string> {
  const sections = [...Object.values(objectAt(document, "components")), document.definitions].filter(isObject);
  return new Set(sections.flatMap((section) => Object.keys(section)).map((name) => name.toLowerCase()));
}

function schemasAreMissing(document: JsonObject, references: readonly Reference[]): boolean {
  const schemas = schemasOf(document);
  return Object.keys(schemas).length === 0 && references.some(({ ref, dangles }) => dangles && /\/schemas\//.test(ref));
}
