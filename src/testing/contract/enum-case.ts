import type { Operation } from "./operation.ts";

/** The parts of a schema that lead to fixed sets of values. */
interface Schema {
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  allOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
}

/** A body with each value of a fixed set in the contract's own case: the server takes them in any. */
export function withEnumCase({ prism }: Operation, body: unknown): unknown {
  const schema = prism.request?.body?.contents?.find(({ mediaType }) => mediaType.includes("json"))?.schema;
  return schema ? respelled(schema as Schema, body) : body;
}

function respelled(schema: Schema, value: unknown): unknown {
  const { allOf = [], oneOf = [], anyOf = [], properties = {}, items } = schema;
  const outer = [...allOf, ...oneOf, ...anyOf].reduce((known, branch) => respelled(branch, known), value);
  if (typeof outer === "string") return inCaseOf(schema.enum ?? [], outer);
  if (Array.isArray(outer)) return items ? outer.map((item) => respelled(items, item)) : outer;
  if (typeof outer !== "object" || outer === null) return outer;
  return Object.fromEntries(
    Object.entries(outer).map(([name, inner]) => {
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return [name, known ? respelled(known, inner) : inner];
    }),
  );
}

function inCaseOf(values: readonly unknown[], sent: string): unknown {
  if (values.includes(sent)) return sent;
  return values.find((value) => typeof value === "string" && value.toLowerCase() === sent.toLowerCase()) ?? sent;
}
