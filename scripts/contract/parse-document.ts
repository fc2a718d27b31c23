import { isMap, isScalar, type Pair, parseDocument as parseYaml, visit, type YAMLMap } from "yaml";
import { ContractError } from "./contract-error.ts";
import { isObject, type JsonObject } from "./json-object.ts";
import type { Notices } from "./notices.ts";
import { yamlFault } from "./yaml-fault.ts";

/** Reads YAML or JSON text as an OpenAPI 3 document. `source` names it in messages. */
export function parseDocument(text: string, source: string, notices: Notices): JsonObject {
  const document = parseYamlObject(text, source, notices);
  if (!isObject(document))
    throw new ContractError(`${source} is not an OpenAPI document: it holds no mapping.${hint(text)}`);
  if ("swagger" in document && !("openapi" in document)) {
    throw new ContractError(
      `${source} is a Swagger ${document.swagger} document; OpenAPI 3.x is needed. Convert it first.`,
    );
  }
  if (!("openapi" in document)) {
    throw new ContractError(`${source} is not an OpenAPI document: it has no "openapi" field.${hint(text)}`);
  }
  if (!/^3\.\d/.test(String(document.openapi))) {
    throw new ContractError(`${source} says openapi: ${JSON.stringify(document.openapi)}; only 3.x can be read.`);
  }
  return document;
}

function parseYamlObject(text: string, source: string, notices: Notices): unknown {
  const yaml = parseYaml(text, { uniqueKeys: false, merge: true, prettyErrors: true });
  const fault = yaml.errors[0];
  if (fault) throw new ContractError(`${yamlFault(source, fault)}${hint(text)}`);
  visit(yaml, { Map: (_, map) => mergeDuplicates(map as YAMLMap, notices) });
  try {
    return withoutAliases(yaml.toJS({ maxAliasCount: 1_000 }));
  } catch (error) {
    // JSON.stringify says it in several lines, of JavaScript.
    const circle = error instanceof TypeError ? "an alias stands inside of what it names" : undefined;
    throw new ContractError(`${source} cannot be read: ${circle ?? (error as Error).message}.`);
  }
}

/** YAML forbids a key twice, and tools disagree on which one counts: mappings are joined, of other values the last counts. */
function mergeDuplicates(map: YAMLMap, notices: Notices): void {
  const seen = new Map<unknown, Pair>();
  for (const pair of map.items as Pair[]) {
    const key = isScalar(pair.key) ? pair.key.value : pair.key;
    const first = seen.get(key);
    if (key === "<<" || first === undefined) {
      seen.set(key, pair);
      continue;
    }
    notices.add(
      "duplicate-key",
      [String(key)],
      "written twice in one mapping; mappings joined, else the last one counts",
    );
    if (isMap(first.value) && isMap(pair.value)) first.value.items.push(...pair.value.items);
    else first.value = pair.value;
  }
  if (seen.size < map.items.length) map.items = [...seen.values()];
}

/** One node per place: a rule that mends one place must not change another through a YAML alias. */
function withoutAliases(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function hint(text: string): string {
  return /^\s*<(!doctype|html|\?xml)/i.test(text) ? " It looks like a web page; give the address of the raw file." : "";
}
