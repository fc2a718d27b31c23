import { expect, test } from "vitest";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { splitSides } from "../../scripts/contract/typescript/split-sides.ts";
import { diffContracts } from "../../scripts/diff/diff-contracts.ts";
import { edited, ref, SCHEMAS } from "./diff-document.ts";

const newcomer = { type: "object", required: ["size"], properties: { size: { type: "integer" } } };

function schemasOf(document: JsonObject): Record<string, JsonObject> {
  return (document.components as { schemas: Record<string, JsonObject> }).schemas;
}

test("the form for requests keeps its name when upstream comes to call a schema so", () => {
  const before = schemasOf(splitSides(edited()));
  const after = schemasOf(
    splitSides(
      edited({
        [`${SCHEMAS}/SettingsInput`]: newcomer,
        [`${SCHEMAS}/Problem/properties/inner`]: ref("SettingsInput"),
        [`${SCHEMAS}/Problem/properties/part`]: { $ref: "#/components/schemas/SettingsInput/properties/size" },
      }),
    ),
  );
  expect(after.SettingsInput).toEqual(before.SettingsInput);
  expect(after.SettingsInput_).toEqual(newcomer);
  expect(after.Problem?.properties).toMatchObject({
    inner: ref("SettingsInput_"),
    part: { $ref: "#/components/schemas/SettingsInput_/properties/size" },
  });
});

test("the other name is a free one", () => {
  const after = schemasOf(
    splitSides(edited({ [`${SCHEMAS}/SettingsInput`]: newcomer, [`${SCHEMAS}/SettingsInput_`]: { type: "string" } })),
  );
  expect(after.SettingsInput_).toEqual({ type: "string" });
  expect(after.SettingsInput__).toEqual(newcomer);
});

test("a name that came to be of a form for requests is said to have changed", () => {
  const named = {
    [`${SCHEMAS}/SettingsInput`]: newcomer,
    [`${SCHEMAS}/JobCreate/properties/more`]: ref("SettingsInput"),
  };
  // Only requests have settings, so that they need no form of their own.
  const before = edited(named, { [`${SCHEMAS}/Job/properties/settings`]: undefined });
  const changes = diffContracts(before, edited(named)).filter(({ where }) =>
    where.startsWith('Schemas["SettingsInput'),
  );
  expect(changes.map(({ kind, where, request }) => [kind, where, request])).toEqual(
    expect.arrayContaining([
      ["property-optional", 'Schemas["SettingsInput"].size', "compatible"],
      ["property-added-optional", 'Schemas["SettingsInput"].mode', "compatible"],
      ["type-added", 'Schemas["SettingsInput_"]', "compatible"],
    ]),
  );
  const back = diffContracts(edited(named), before).filter(({ request }) => request === "breaking");
  expect(back.map(({ kind, where }) => `${kind} ${where}`)).toContain('property-removed Schemas["SettingsInput"].mode');
});
