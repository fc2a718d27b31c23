import { isObject, type JsonObject } from "../json-object.ts";
import { targetOf, valueAt } from "../json-pointer.ts";
import type { Rule } from "../rule.ts";
import { castTo } from "../value-types.ts";
import { all } from "../walk.ts";

/** A default is a value that its own schema allows; one of another type is taken as meant when it can be, else dropped. */
export const defaults: Rule = (document, report) => {
  for (const { value: schema, path } of all(document, "schema")) {
    if (!("default" in schema)) continue;
    const given = schema.default;
    const { type, values } = allowed(document, schema);
    const meant = castTo(given, type);
    const text = JSON.stringify(given);
    if (meant === undefined || (values !== undefined && !values.includes(meant))) {
      delete schema.default;
      report(path, `default ${text} is not allowed by its own schema; dropped`);
    } else if (meant !== given) {
      schema.default = meant;
      report(path, `default ${text} is not of type ${JSON.stringify(type)}; taken as ${JSON.stringify(meant)}`);
    }
  }
};

function allowed(
  document: JsonObject,
  schema: JsonObject,
  depth = 0,
): { type: unknown; values: unknown[] | undefined } {
  const target = targetOf(schema);
  const referred = target && valueAt(document, target);
  if (isObject(referred) && depth < 8) return allowed(document, referred, depth + 1);
  return { type: schema.type, values: Array.isArray(schema.enum) ? schema.enum : undefined };
}
