import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { type Path, toPointer } from "../json-pointer.ts";
import { operationsOf } from "../operations-of.ts";
import { schemasOf } from "../schema-parts.ts";
import { all } from "../walk.ts";

/** What nobody has written words for yet, as it is with whatever is new in a revision. */
export function textFaults(document: JsonObject): string[] {
  const operations = operationsOf(document).flatMap(({ path, method, operation }) => {
    const here = toPointer(["paths", path, method]);
    const tagged = Array.isArray(operation.tags) && operation.tags.length > 0;
    return [...(operation.summary ? [] : [`${here}: no summary`]), ...(tagged ? [] : [`${here}: no tag`])];
  });
  const properties = all(document, "schema").flatMap(({ value, path }) =>
    Object.entries(objectAt(value, "properties")).flatMap(([name, property]) =>
      undescribed(property, [...path, "properties", name]),
    ),
  );
  return [
    ...operations,
    ...all(document, "parameter").flatMap(({ value, path }) => undescribed(value, path)),
    ...Object.entries(schemasOf(document)).flatMap(([name, schema]) =>
      undescribed(schema, ["components", "schemas", name]),
    ),
    ...properties,
  ];
}

/** What refers to something else may leave the words to that. */
function undescribed(value: unknown, path: Path): string[] {
  return isObject(value) && !value.$ref && !value.description ? [`${toPointer(path)}: no description`] : [];
}
