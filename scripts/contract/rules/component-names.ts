import { freeName } from "../free-name.ts";
import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { fromPointer, toPointer } from "../json-pointer.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** Component names hold letters, digits, dot, hyphen and underscore only; anything else becomes an underscore. */
export const componentNames: Rule = (document, report) => {
  const renamed = new Map<string, string>();
  for (const [section, entries] of Object.entries(objectAt(document, "components"))) {
    if (!isObject(entries)) continue;
    for (const name of Object.keys(entries).filter((key) => !/^[\w.-]+$/.test(key))) {
      const legal = freeName(name.replaceAll(/[^\w.-]/g, "_") || "_", entries);
      entries[legal] = entries[name];
      delete entries[name];
      renamed.set(toPointer(["components", section, name]), legal);
      report(["components", section, name], `not a legal name for a component; renamed to ${legal}`);
    }
  }
  if (renamed.size === 0) return;
  for (const { value } of walk(document)) {
    value.$ref = renameIn(value.$ref, renamed);
    if (value.$ref === undefined) delete value.$ref;
    const mapping: JsonObject = isObject(value.discriminator) ? objectAt(value.discriminator, "mapping") : {};
    for (const [key, ref] of Object.entries(mapping)) mapping[key] = renameIn(ref, renamed);
  }
};

function renameIn(ref: unknown, renamed: ReadonlyMap<string, string>): unknown {
  const path = typeof ref === "string" ? fromPointer(ref) : undefined;
  if (path === undefined || path.length < 3) return ref;
  const legal = renamed.get(toPointer(path.slice(0, 3)));
  return legal === undefined ? ref : toPointer([...path.slice(0, 2), legal, ...path.slice(3)]);
}
