import { expect, test } from "vitest";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { diffContracts } from "../../scripts/diff/diff-contracts.ts";
import { edited, ref, SCHEMAS } from "./diff-document.ts";

const object = (properties: JsonObject, more: JsonObject = {}) => ({ type: "object", properties, ...more });

/** What is said when Circle, which both sides use, changes from one schema to another. */
function said(before: JsonObject, after: JsonObject): string[] {
  const changes = diffContracts(edited({ [`${SCHEMAS}/Circle`]: before }), edited({ [`${SCHEMAS}/Circle`]: after }));
  return changes.map(({ kind, where, from, to }) => `${kind} ${where.replace(/.*\]/, "")} ${from ?? ""} → ${to ?? ""}`);
}

const text = (values: readonly string[]) => ({ type: "string", enum: values });

test("a property of two joined types obeys both, whichever comes last", () => {
  const joined = (one: JsonObject, other: JsonObject) => ({ allOf: [object({ hue: one }), object({ hue: other })] });
  const before = joined(text(["a", "b"]), text(["b", "a", "c"]));
  expect(said(before, joined(text(["a"]), text(["b", "a", "c"])))).toEqual(['enum-removed .hue "b" → ']);
  expect(said(before, joined(text(["a", "b"]), text(["a", "b"])))).toEqual([]);
  expect(said(joined({ type: "string" }, { maxLength: 5 }), joined({ type: "integer" }, { maxLength: 5 }))).toEqual([
    "type-changed .hue string → integer",
  ]);
  expect(said(joined({ type: "number" }, {}), joined({ type: "number" }, { type: "integer" }))).toEqual([
    "type-narrowed .hue number → integer",
  ]);
});

test("the stricter of two limits holds", () => {
  const limited = (one: number, other: number) => ({
    allOf: [object({ radius: { type: "number", maximum: one } }), object({ radius: { maximum: other } })],
  });
  expect(said(limited(3, 9), limited(3, 5))).toEqual([]);
  expect(said(limited(3, 9), limited(2, 9))).toEqual(["limit-tightened .radius maximum 3 → 2"]);
});

test("properties beside a single part of allOf are added to it", () => {
  const beside = (properties: JsonObject) => ({ allOf: [ref("Square")], ...object(properties) });
  expect(
    said(beside({ hue: { type: "string" } }), { allOf: [object({}), object({ hue: { type: "string" } })] }),
  ).toEqual(["property-removed .side number → "]);
  expect(
    said(beside({ hue: { type: "string" } }), beside({ hue: { type: "string" }, side: { type: "integer" } })),
  ).toEqual(["type-narrowed .side number → integer"]);
});

test("joined types that hold themselves are compared to an end", () => {
  const schemas = (type: string) => ({
    [`${SCHEMAS}/Left`]: object({ below: ref("Left"), size: { type: "number" } }),
    [`${SCHEMAS}/Right`]: object({ below: { allOf: [ref("Right"), ref("Left")] }, size: { type } }),
    [`${SCHEMAS}/Circle`]: { allOf: [ref("Left"), ref("Right")] },
  });
  const changes = diffContracts(edited(schemas("number")), edited(schemas("integer")));
  expect(changes.map(({ kind, where }) => `${kind} ${where}`)).toContain(
    'type-narrowed Schemas["Circle" | "CircleInput"].size',
  );
});
