import { jsonpath } from "json-p3";
import { isMap, parseDocument as parseYaml, visit } from "yaml";
import { ContractError } from "./contract-error.ts";
import { isObject, type JsonObject } from "./json-object.ts";
import type { Notices } from "./notices.ts";
import { yamlFault } from "./yaml-fault.ts";

/** One step of an overlay: what to change, why, and how. */
export type Action = {
  readonly target: string;
  readonly description: string;
  readonly update?: unknown;
  readonly remove?: boolean;
};

/** Reads an OpenAPI Overlay 1.0 document; a fault is told with the number and target of the action. */
export function readOverlay(text: string, source: string): Action[] {
  const yaml = parseYaml(text, { prettyErrors: true });
  const fault = yaml.errors[0];
  if (fault) throw new ContractError(yamlFault(source, fault));
  refuseTornSentences(yaml.contents, source, text);
  const overlay: unknown = yaml.toJS();
  if (!isObject(overlay) || !/^1\.\d/.test(String(overlay.overlay))) {
    throw new ContractError(`${source} is not an OpenAPI Overlay: it must begin with "overlay: 1.0.0".`);
  }
  if (!Array.isArray(overlay.actions)) throw new ContractError(`${source} has no list of actions.`);
  return overlay.actions.map((action, index) => checkAction(action, `${source}: action ${index + 1}`));
}

/** In `{ name: jobs, description: Syncs, and resets }` YAML reads a second key, "and resets", without a value. */
function refuseTornSentences(contents: unknown, source: string, text: string): void {
  visit(contents as Parameters<typeof visit>[0], {
    Map: (_key, map) => {
      const torn = isMap(map) && map.flow ? map.items.find(({ value }) => value === null) : undefined;
      if (!torn) return;
      const line = text.slice(0, map.range?.[0]).split("\n").length;
      throw new ContractError(`${source}:${line}: "${torn.key}" has no value: put texts with a comma into quotes.`);
    },
  });
}

function checkAction(action: unknown, place: string): Action {
  if (!isObject(action))
    throw new ContractError(`${place} is not a mapping with target, description and update or remove.`);
  const { target, description, update, remove, ...others } = action;
  if (typeof target !== "string") throw new ContractError(`${place} has no target.`);
  const where = `${place} (${target})`;
  const unknown = Object.keys(others).find((key) => !key.startsWith("x-"));
  if (unknown !== undefined) throw new ContractError(`${where} has an unknown field "${unknown}".`);
  if (typeof description !== "string" || description === "") {
    throw new ContractError(`${where} has no description; say why it is there.`);
  }
  if ((remove === true) === (update !== undefined))
    throw new ContractError(`${where} needs either update or remove: true.`);
  try {
    jsonpath.compile(target);
  } catch (error) {
    throw new ContractError(`${where} has a target that is no JSONPath: ${(error as Error).message}`);
  }
  return { target, description, ...(remove === true ? { remove } : { update }) };
}

/** Applies the actions in order, in place. An action that finds nothing is a notice. */
export function applyOverlay(document: JsonObject, actions: readonly Action[], notices: Notices): void {
  for (const action of actions) {
    const locations = jsonpath.query(action.target, document as never).nodes.map((node) => node.location);
    if (locations.length === 0) notices.add("overlay", [], `${action.target} matches nothing (${action.description})`);
    // From the end, so that removing one item of a list does not move the next.
    for (const location of locations.reverse()) applyAt(document, location, action);
  }
}

function applyAt(document: JsonObject, location: readonly (string | number)[], action: Action): void {
  const key = location.at(-1);
  const parent = location.slice(0, -1).reduce((value, step) => (value as JsonObject)[step], document as unknown);
  if (key === undefined) {
    if (action.remove) throw new ContractError("The overlay removes the whole document ($); name a part of it.");
    Object.assign(document, merge(document, action.update));
  } else if (!action.remove) (parent as JsonObject)[key] = merge((parent as JsonObject)[key], action.update);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete (parent as JsonObject)[key];
}

/**
 * Mappings join, lists grow, everything else is replaced: https://spec.openapis.org/overlay/v1.0.0 section 4.4.3.
 * What a list has already is not added again, so that an overlay may be applied to what a later revision brings itself.
 */
function merge(old: unknown, update: unknown): unknown {
  if (Array.isArray(old)) {
    const known = new Set(old.map((item) => JSON.stringify(item)));
    const added = (Array.isArray(update) ? update : [update]).filter((item) => !known.has(JSON.stringify(item)));
    return [...old, ...structuredClone(added)];
  }
  if (!isObject(old) || !isObject(update)) return structuredClone(update);
  const joined: JsonObject = { ...old };
  for (const [key, value] of Object.entries(update)) {
    const bothLists = Array.isArray(old[key]) && Array.isArray(value);
    joined[key] = bothLists || !Array.isArray(old[key]) ? merge(old[key], value) : structuredClone(value);
  }
  return joined;
}
