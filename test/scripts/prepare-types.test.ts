import { expect, test, vi } from "vitest";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { prepareTypes } from "../../scripts/contract/typescript/prepare-types.ts";
import { writeTypes } from "../../scripts/contract/typescript/write-types.ts";
import { edited, ref, SCHEMAS, SETTINGS } from "./diff-document.ts";
import { complaints } from "./type-complaints.ts";

// Compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const LABELS = "/paths/~1labels";

/** A new operation that takes one of two types, which are told apart by the property of this name. */
const labels = (propertyName: string, names: readonly string[], mapping?: Record<string, string>) => ({
  [LABELS]: {
    post: {
      operationId: "createLabel",
      requestBody: { content: { "application/json": { schema: union(propertyName, names, mapping) } } },
      responses: { "204": { description: "Done." } },
    },
  },
});

const union = (propertyName: string, names: readonly string[], mapping: Record<string, string> = {}) => {
  const places = Object.entries(mapping).map(([value, name]) => [value, ref(name).$ref]);
  return { oneOf: names.map(ref), discriminator: { propertyName, mapping: Object.fromEntries(places) } };
};

const typesOf = (document: JsonObject) => writeTypes(prepareTypes(document));

function typeOf(types: string, name: string): string | undefined {
  const line = types.replaceAll(/\/\*\*.*?\*\//gs, "").replaceAll(/\s+/g, " ");
  return line.match(new RegExp(`export type ${name} = (.*?);(?= export type| \\} export)`))?.[1];
}

test.each([
  "kind",
  "note",
])("a union elsewhere that is told apart by %s changes no type that is its member", async (name) => {
  const before = await typesOf(edited());
  const types = await typesOf(edited(labels(name, ["JobCreate", "Problem"], { job: "JobCreate", problem: "Problem" })));
  for (const member of ["JobCreate", "Problem"]) expect(typeOf(types, member)).toBe(typeOf(before, member));
  const use = `
    type Label = NonNullable<operations["createLabel"]["requestBody"]>["content"]["application/json"];
    export const labels: Label[] = [{ ${name}: "job", status: "done" }, { ${name}: "problem", title: "-" }];
    export const title = (label: Label): string => (label.${name} === "problem" ? label.title : label.status);
    // @ts-expect-error: the values tell the members apart
    export const wrong: Label = { ${name}: "problem", status: "done" };
  `;
  expect(await complaints(types + use)).toEqual([]);
});

test("a type that stands for several values, or goes by its name, is told apart by those also in answers", async () => {
  const shape = { [`${SETTINGS}/shape`]: union("kind", ["Circle", "Square"], { round: "Circle", oval: "Circle" }) };
  const types = await typesOf(edited(shape));
  const use = `
    export const size = (shape: NonNullable<Schemas.Settings["shape"]>): number | undefined =>
      shape.kind === "Square" ? shape.side : shape.radius;
    export const shapes: Schemas.SettingsInput["shape"][] = [{ kind: "round" }, { kind: "oval", radius: 1 }];
  `;
  expect(await complaints(types + use)).toEqual([]);
});

test("a required property that lists the value has that alone, and the union needs no more", async () => {
  const kind = { type: "string", enum: ["round", "flat"] };
  const types = await typesOf(
    edited(
      { [`${SETTINGS}/shape`]: union("kind", ["Circle", "Square"], { round: "Circle", flat: "Square" }) },
      { [`${SCHEMAS}/Circle/required`]: ["kind"], [`${SCHEMAS}/Circle/properties/kind`]: kind },
      { [`${SCHEMAS}/Square/required`]: ["kind"], [`${SCHEMAS}/Square/properties/kind`]: kind },
    ),
  );
  expect(typeOf(types, "Circle")).toBe('{ kind: "round"; radius?: number; }');
  expect(typeOf(types, "Settings")).toContain("shape?: Schemas.Circle | Schemas.Square;");
});

test("without a mapping, a request asks for the value that the member lists, not for the name of its type", async () => {
  const kind = (name: string) => ({ type: "string", enum: [name] });
  // What only answers require gives a type of its own to requests, and with it another name.
  const read = { type: "string", readOnly: true };
  const types = await typesOf(
    edited(
      { [`${SETTINGS}/shape`]: union("kind", ["Circle", "Square"]) },
      { [`${SCHEMAS}/Circle/required`]: ["kind", "id"], [`${SCHEMAS}/Circle/properties/kind`]: kind("Circle") },
      { [`${SCHEMAS}/Square/required`]: ["kind"], [`${SCHEMAS}/Square/properties/kind`]: kind("Square") },
      { [`${SCHEMAS}/Circle/properties/id`]: read },
    ),
  );
  const use = `
    export const sent: Schemas.SettingsInput["shape"][] = [{ kind: "Circle", id: "1", radius: 1 }, { kind: "Square", side: 1 }];
    export const size = (shape: NonNullable<Schemas.Settings["shape"]>): number | undefined =>
      shape.kind === "Square" ? shape.side : shape.radius;
  `;
  expect(await complaints(types + use)).toEqual([]);
});

test("a member that is a union of its own, or is made of a type with a discriminator, stays writable", async () => {
  const fields = (name: string) => ({ type: "object", properties: { [name]: { type: "integer" } } });
  const pet = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
  const round = { circle: "Round", oval: "Round", square: "Square" };
  const types = await typesOf(
    edited(
      { [`${SETTINGS}/shape`]: union("kind", ["Round", "Square"], round) },
      { [`${SCHEMAS}/Round`]: union("kind", ["Circle", "Oval"], { circle: "Circle", oval: "Oval" }) },
      { [`${SCHEMAS}/Oval`]: fields("width") },
      { [`${SETTINGS}/pet`]: union("name", ["Cat", "Dog"]) },
      { [`${SCHEMAS}/Pet`]: { ...pet, discriminator: { propertyName: "name" } } },
      { [`${SCHEMAS}/Cat`]: { allOf: [ref("Pet"), fields("lives")] } },
      { [`${SCHEMAS}/Dog`]: { allOf: [ref("Pet"), fields("tricks")] } },
    ),
  );
  const use = `
    export const shapes: Schemas.SettingsInput["shape"][] = [{ kind: "oval", width: 1 }, { kind: "square", side: 1 }];
    export const pets: Schemas.SettingsInput["pet"][] = [{ name: "Cat", lives: 9 }, { name: "Dog", tricks: 1 }];
    export const cat: Schemas.CatInput = { name: "Cat", lives: 9 };
    export const tricks = (pet: NonNullable<Schemas.Settings["pet"]>) => (pet.name === "Dog" ? pet.tricks : pet.lives);
    // @ts-expect-error: the values tell the members apart
    export const wrong: Schemas.SettingsInput["shape"] = { kind: "circle", width: 1 };
  `;
  expect(await complaints(types + use)).toEqual([]);
});

test("further properties that are something else than a named one may be anything, so that the object can be written", async () => {
  const size = { type: "integer", description: "In words." };
  const base = { type: "object", required: ["size"], properties: { size } };
  const types = await typesOf(
    edited({
      [`${SETTINGS}/mixed`]: { ...base, additionalProperties: { type: "string" } },
      [`${SETTINGS}/alike`]: { ...base, additionalProperties: { type: "integer", format: "int64" } },
    }),
  );
  const use = `
    export const sent: Schemas.SettingsInput = { mixed: { size: 1, more: "a" }, alike: { size: 1, more: 2 } };
    export const sum = ({ mixed, alike }: Required<Schemas.Settings>) => mixed.size + alike.size + (alike.more ?? 0);
    export const more = ({ mixed }: Required<Schemas.Settings>): unknown => mixed.more;
  `;
  expect(await complaints(types + use)).toEqual([]);
});

test("a list that has a name of its own is readonly in requests all the same", async () => {
  const [list, path] = [{ type: "array", items: { type: "string" } }, `${SETTINGS}/names`];
  for (const edit of [{ [path]: list }, { [`${SCHEMAS}/Names`]: list, [path]: ref("Names") }]) {
    const types = await typesOf(edited(edit));
    const use = `
      export const sent = (names: readonly string[]): Schemas.SettingsInput => ({ names });
      export const answered = ({ names }: Schemas.Settings): string[] | undefined => names;
    `;
    expect(await complaints(types + use)).toEqual([]);
  }
});
