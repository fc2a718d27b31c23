import { isObject, type JsonObject } from "../json-object.ts";
import { type Path, toPointer } from "../json-pointer.ts";
import { walk } from "../walk.ts";
import { valueChecker } from "./schema-validator.ts";

/** An example that its schema does not allow, and a way to take it out. */
export type BadExample = { readonly path: Path; readonly fault: string; readonly remove: () => void };

/** Every example of a document is tried on the schema beside it. */
export function badExamples(document: JsonObject): BadExample[] {
  const check = valueChecker(document);
  return walk(document).flatMap(({ shape, value, path }) => {
    const schema = shape === "schema" ? path : [...path, "schema"];
    if (shape !== "schema" && !("schema" in value)) return [];
    return examplesIn(value, path).flatMap(({ at, example, remove }) => {
      const fault = check(schema, example);
      return fault === undefined ? [] : [{ path: at, fault, remove }];
    });
  });
}

type Example = { readonly at: Path; readonly example: unknown; readonly remove: () => void };

function examplesIn(owner: JsonObject, path: Path): Example[] {
  const found: Example[] = [];
  if ("example" in owner) {
    found.push({ at: [...path, "example"], example: owner.example, remove: () => delete owner.example });
  }
  const { examples } = owner;
  if (Array.isArray(examples)) {
    for (const [index, example] of examples.entries()) {
      const remove = () => examples.splice(examples.indexOf(example), 1);
      found.push({ at: [...path, "examples", String(index)], example, remove });
    }
  } else if (isObject(examples)) {
    for (const [name, example] of Object.entries(examples)) {
      if (!isObject(example) || !("value" in example)) continue;
      found.push({ at: [...path, "examples", name], example: example.value, remove: () => delete examples[name] });
    }
  }
  return found;
}

/** How an example that does not fit is told. */
export function sayBadExample({ path, fault }: BadExample): string {
  return `${toPointer(path)}: the example does not fit its schema: ${fault}`;
}
