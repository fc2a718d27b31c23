import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { toPointer } from "../json-pointer.ts";
import { operationsOf } from "../operations-of.ts";
import { parametersOf } from "../parameters-of.ts";
import { all } from "../walk.ts";

/** Operations without an id of their own, without answers, or whose path and parameters do not agree. */
export function operationFaults(document: JsonObject): string[] {
  const faults: string[] = [];
  const seen = new Map<unknown, string>();
  for (const path of Object.keys(objectAt(document, "paths"))) {
    if (/[{}]/.test(path.replaceAll(/\{[^{}]+\}/g, "")))
      faults.push(`${toPointer(["paths", path])}: a brace has no partner`);
    if (/[?#\s]/.test(path)) faults.push(`${toPointer(["paths", path])}: a path has no query, fragment or space`);
  }
  for (const found of operationsOf(document)) {
    const { path, method, operation } = found;
    const here = toPointer(["paths", path, method]);
    const other = seen.get(operation.operationId);
    if (typeof operation.operationId !== "string") faults.push(`${here}: no operation id`);
    else if (other !== undefined) faults.push(`${here}: operation id "${operation.operationId}" is taken by ${other}`);
    seen.set(operation.operationId, here);
    if (Object.keys(objectAt(operation, "responses")).length === 0) faults.push(`${here}: no responses`);
    const declared = parametersOf(document, found).filter((parameter) => parameter.in === "path");
    for (const [, name] of path.matchAll(/\{([^{}]+)\}/g)) {
      if (!declared.some((parameter) => parameter.name === name))
        faults.push(`${here}: path parameter "${name}" is not declared`);
    }
  }
  for (const { value, path } of all(document, "response")) {
    if (!("$ref" in value) && !value.description) faults.push(`${toPointer(path)}: no description`);
  }
  for (const { value, path } of all(document, "parameter")) {
    if (
      !("$ref" in value) &&
      !isObject(value.schema) &&
      !isObject(value.content) &&
      typeof value.schema !== "boolean"
    ) {
      faults.push(`${toPointer(path)}: parameter without a schema`);
    }
  }
  return faults;
}
