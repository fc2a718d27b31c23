import { isObject, type JsonObject } from "../json-object.ts";
import type { Path } from "../json-pointer.ts";
import { resolve } from "../resolve.ts";
import type { Report, Rule } from "../rule.ts";
import { METHODS } from "../shapes.ts";

/** The parameters of a path together: none twice, every name in the path declared, none declared that is not there. */
export const parameterLists: Rule = (document, report) => {
  if (!isObject(document.paths)) return;
  for (const [path, item] of Object.entries(document.paths)) {
    if (!isObject(item)) continue;
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string);
    const here = ["paths", path];
    tidy(document, item, names, here, report);
    const operations = METHODS.flatMap((method) => (isObject(item[method]) ? [[method, item[method]] as const] : []));
    for (const [method, operation] of operations) tidy(document, operation, names, [...here, method], report);
    for (const name of names) {
      if (declares(document, item, name)) continue;
      const lacking = operations.filter(([, operation]) => !declares(document, operation, name));
      if (lacking.length === operations.length && operations.length > 0) declare(item, name, here, report);
      else for (const [method, operation] of lacking) declare(operation, name, [...here, method], report);
    }
  }
};

function tidy(document: JsonObject, owner: JsonObject, names: readonly string[], path: Path, report: Report): void {
  if (!Array.isArray(owner.parameters)) return;
  const seen = new Set<string>();
  owner.parameters = owner.parameters.filter((item) => {
    const { name, in: place } = resolve(document, item);
    const key = `${place}:${name}`;
    const fault =
      name === undefined
        ? "reference to a parameter that was left out"
        : seen.has(key)
          ? `parameter "${name}" is there twice`
          : place === "path" && !names.includes(String(name))
            ? `path parameter "${name}" is not in the path`
            : undefined;
    seen.add(key);
    if (fault !== undefined) report(path, `${fault}; left out`);
    return fault === undefined;
  });
  if (Array.isArray(owner.parameters) && owner.parameters.length === 0) delete owner.parameters;
}

function declares(document: JsonObject, owner: JsonObject, name: string): boolean {
  const list: unknown[] = Array.isArray(owner.parameters) ? owner.parameters : [];
  return list.map((item) => resolve(document, item)).some((one) => one.in === "path" && one.name === name);
}

function declare(owner: JsonObject, name: string, path: Path, report: Report): void {
  const list: unknown[] = Array.isArray(owner.parameters) ? owner.parameters : [];
  owner.parameters = [...list, { name, in: "path", required: true, schema: { type: "string" } }];
  report(path, `path parameter "${name}" is not declared; added as text`);
}
