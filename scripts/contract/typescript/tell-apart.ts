import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { resolve } from "../resolve.ts";
import { all } from "../walk.ts";
import { referredName } from "./schema-sides.ts";

/**
 * Prepares a contract for the type generator, which writes the values that tell the members of a union apart into the members themselves.
 * Where these list such a value already, as one that is required, that only makes it exact. Elsewhere it would give them a property, or another
 * type of one, wherever else they are used; so there the union says it of each member, and has no discriminator any more. Nor has a type
 * that others are made of: those would be asked for the names of their types.
 */
export function tellApart(contract: JsonObject): JsonObject {
  const document = structuredClone(contract);
  for (const { value: schema } of all(document, "schema")) {
    const { oneOf, discriminator } = schema;
    if (!isObject(discriminator)) continue;
    if (!Array.isArray(oneOf)) {
      delete schema.discriminator;
      continue;
    }
    const name = String(discriminator.propertyName);
    const mapping = Object.entries(objectAt(discriminator, "mapping"));
    const valuesOf = (ref: unknown): unknown[] => {
      const mapped = mapping.flatMap(([value, other]) => (other === ref ? [value] : []));
      return mapped.length > 0 ? mapped : [referredName({ $ref: ref })];
    };
    const refs = [...oneOf.filter(refers).map(({ $ref }) => $ref), ...mapping.map(([, ref]) => ref)];
    if (refs.every((ref) => lists(document, ref, name, valuesOf(ref)))) {
      // Without a mapping it would be the name of the type, which is another one in requests.
      const named = oneOf.filter(refers).flatMap(({ $ref }) => valuesOf($ref).map((value) => [value, $ref]));
      discriminator.mapping = { ...Object.fromEntries(named), ...Object.fromEntries(mapping) };
      continue;
    }
    delete schema.discriminator;
    schema.oneOf = oneOf.map((member) => (refers(member) ? told(member, name, valuesOf(member.$ref)) : member));
  }
  return document;
}

function refers(member: unknown): member is JsonObject {
  return isObject(member) && typeof member.$ref === "string";
}

/** Whether a type requires a property that has these values among those that it lists. */
function lists(document: JsonObject, $ref: unknown, name: string, values: readonly unknown[]): boolean {
  const { required, ...schema } = resolve(document, { $ref });
  const property = resolve(document, objectAt(schema, "properties")[name]);
  const listed = [property.enum ?? property.const].flat();
  return Array.isArray(required) && required.includes(name) && values.every((value) => listed.includes(value));
}

/** Constants, because answers leave a list of values open. */
function told(member: JsonObject, name: string, values: readonly unknown[]): JsonObject {
  const property = { oneOf: values.map((value) => ({ const: value })) };
  return { allOf: [member, { type: "object", required: [name], properties: { [name]: property } }] };
}
