import { expect, test } from "vitest";
import { stringify } from "yaml";
import { buildContract } from "../../scripts/contract/build-contract.ts";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { prepareTypes } from "../../scripts/contract/typescript/prepare-types.ts";
import { writeTypes } from "../../scripts/contract/typescript/write-types.ts";
import { acceptedByTools } from "./accepted-by-tools.ts";
import { job } from "./breakage.ts";
import { smallDocument } from "./small-document.ts";

async function pulled(property: JsonObject, schemas: Record<string, JsonObject> = {}) {
  const small = smallDocument();
  job(small).properties.kind = property;
  Object.assign(small.components.schemas, schemas);
  const { document, notices } = buildContract(stringify(small), "api.yaml", []);
  expect(notices.list.filter(({ rule }) => rule !== "summary")).toEqual([]);
  await acceptedByTools(document);
  return document as { components: { schemas: Record<string, { properties: Record<string, unknown> }> } };
}

test("a constant text is a list of one value, and so is open in answers", async () => {
  const document = await pulled({ const: "v1" });
  expect(document.components.schemas.Job?.properties.kind).toEqual({ type: "string", enum: ["v1"] });
  expect(await writeTypes(prepareTypes(document))).toMatch(/kind\?: "v1" \| Schemas\.OtherValue;/);
});

test("constants that tell alternatives apart stay, also behind references and joins", async () => {
  const alternative = (kind: string) => ({
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", const: kind }, version: { type: "string", const: "v1" } },
  });
  const document = await pulled(
    { oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Flat" }] },
    { Round: alternative("round"), Flat: { allOf: [alternative("flat"), { type: "object" }] } },
  );
  const { Round, Flat } = document.components.schemas;
  expect(Round?.properties.kind).toEqual({ type: "string", const: "round" });
  expect(JSON.stringify(Flat)).toContain('"const":"flat"');
  // All alternatives have the same version.
  expect(Round?.properties.version).toEqual({ type: "string", enum: ["v1"] });
});

test("other constants than texts stay as they are", async () => {
  const document = await pulled({ type: "boolean", const: true });
  expect(document.components.schemas.Job?.properties.kind).toEqual({ type: "boolean", const: true });
});

test("what is always null is null in the types", async () => {
  const document = await pulled({ const: null });
  expect(await writeTypes(prepareTypes(document))).toMatch(/kind\?: null;/);
});
