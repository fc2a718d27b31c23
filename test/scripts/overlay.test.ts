import { expect, test } from "vitest";
import { stringify } from "yaml";
import { Notices } from "../../scripts/contract/notices.ts";
import { applyOverlay, readOverlay } from "../../scripts/contract/overlay.ts";

function apply(document: Record<string, unknown>, ...actions: Record<string, unknown>[]) {
  const notices = new Notices();
  const overlay = { overlay: "1.0.0", actions: actions.map((action) => ({ description: "why", ...action })) };
  applyOverlay(document, readOverlay(stringify(overlay), "overlay.yaml"), notices);
  return { document, notices: notices.list.map(({ text }) => text) };
}

test("an update joins mappings, replaces scalars and adds to lists", () => {
  const { document } = apply(
    { a: { kept: 1, changed: 1, list: [1] } },
    { target: "$.a", update: { changed: 2, list: [2], added: { deep: true } } },
  );
  expect(document).toEqual({ a: { kept: 1, changed: 2, list: [1, 2], added: { deep: true } } });
});

test("an update of a list adds one item, or several, but none that is there", () => {
  expect(apply({ a: [1] }, { target: "$.a", update: 2 }).document).toEqual({ a: [1, 2] });
  expect(apply({ a: [1] }, { target: "$.a", update: [1, { b: 2 }] }).document).toEqual({ a: [1, { b: 2 }] });
});

test("a list gives way to what is no list", () => {
  expect(apply({ a: { b: [1] } }, { target: "$.a", update: { b: "text" } }).document).toEqual({ a: { b: "text" } });
});

test("a removal takes every match, also several of one list", () => {
  const document = { a: ["x", "y", "x", "z"], b: { c: 1, d: 2 } };
  expect(
    apply(document, { target: "$.a[?@ == 'x']", remove: true }, { target: "$.b.*", remove: true }).document,
  ).toEqual({
    a: ["y", "z"],
    b: {},
  });
});

test("an update reaches every match and copies itself for each", () => {
  const { document } = apply(
    { a: { m: {} }, b: { m: {} } },
    { target: "$.*.m", update: { x: {} } },
    { target: "$.a.m.x", update: { y: 1 } },
  );
  expect(document).toEqual({ a: { m: { x: { y: 1 } } }, b: { m: { x: {} } } });
});

test("the root can be updated", () => {
  expect(apply({ a: 1 }, { target: "$", update: { b: 2 } }).document).toEqual({ a: 1, b: 2 });
});

test("an action that finds nothing is named with its target and its reason", () => {
  const { document, notices } = apply(
    { a: 1 },
    { target: "$.gone", description: "The server knows it.", update: { b: 1 } },
  );
  expect(document).toEqual({ a: 1 });
  expect(notices).toEqual(["$.gone matches nothing (The server knows it.)"]);
});

const malformed: readonly (readonly [string, string, string])[] = [
  ["no YAML", "actions: [", "overlay.yaml:1:11: not YAML"],
  ["no overlay", "openapi: 3.1.0", 'overlay.yaml is not an OpenAPI Overlay: it must begin with "overlay: 1.0.0".'],
  ["no actions", "overlay: 1.0.0", "overlay.yaml has no list of actions."],
  ["an action that is no mapping", "overlay: 1.0.0\nactions: [x]", "overlay.yaml: action 1 is not a mapping"],
  ["no target", "overlay: 1.0.0\nactions: [{ description: d, remove: true }]", "overlay.yaml: action 1 has no target."],
  [
    "no reason",
    "overlay: 1.0.0\nactions: [{ target: $.a, remove: true }]",
    "action 1 ($.a) has no description; say why it is there.",
  ],
  [
    "no deed",
    "overlay: 1.0.0\nactions: [{ target: $.a, description: d }]",
    "action 1 ($.a) needs either update or remove: true.",
  ],
  [
    "two deeds",
    "overlay: 1.0.0\nactions: [{ target: $.a, description: d, remove: true, update: 1 }]",
    "action 1 ($.a) needs either",
  ],
  [
    "a slip of the pen",
    "overlay: 1.0.0\nactions: [{ target: $.a, description: d, updates: {} }]",
    'unknown field "updates"',
  ],
  [
    "no JSONPath",
    'overlay: 1.0.0\nactions: [{ target: "$.a[", description: d, update: {} }]',
    "action 1 ($.a[) has a target that is no JSONPath",
  ],
];

test.each(malformed)("an overlay with %s is refused by name", (_, text, message) => {
  expect(() => readOverlay(text, "overlay.yaml")).toThrow(message);
});

test("the whole document cannot be removed", () => {
  expect(() => apply({ a: 1 }, { target: "$", remove: true })).toThrow("removes the whole document");
});

test("a text that a comma tears into two keys is refused with its line", () => {
  const text = "overlay: 1.0.0\nactions:\n  - { target: $, description: why, update: { a: one, and two } }\n";
  expect(() => readOverlay(text, "overlay.yaml")).toThrow(
    'overlay.yaml:3: "and two" has no value: put texts with a comma',
  );
});
