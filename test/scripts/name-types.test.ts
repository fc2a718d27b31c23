import { expect, test, vi } from "vitest";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { prepareTypes } from "../../scripts/contract/typescript/prepare-types.ts";
import { writeTypes } from "../../scripts/contract/typescript/write-types.ts";
import { smallDocument } from "./small-document.ts";
import { complaints } from "./type-complaints.ts";

// Compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test("every schema has a name, which stands wherever the schema is used", async () => {
  const types = await writeTypes(prepareTypes(smallDocument() as unknown as JsonObject));
  expect(types).toContain("        Job: Schemas.Job;\n");
  expect(types).toContain("    export type Job = {\n");
  expect(types).toContain('"application/json": Schemas.Jobs;');
  expect(types).not.toContain('components["schemas"]["');
});

test("a schema whose name would hide a word of TypeScript, or a type in use, goes without one of its own", async () => {
  const document = smallDocument();
  const names = [
    "Record",
    "string",
    "class",
    "Job.v2",
    "my-job",
    "2nd",
    "Schemas",
    "components",
    "$defs",
    "Array",
    "Ünsal",
  ];
  const schemas: JsonObject = document.components.schemas;
  const job = { type: "object", properties: Object.fromEntries(names.map((name, at) => [`p${at}`, ref(name)])) };
  for (const name of names)
    schemas[name] = {
      type: "object",
      properties: { of: { type: "string" } },
      additionalProperties: { type: "string" },
    };
  schemas.Job = job;
  const types = await writeTypes(prepareTypes(document as unknown as JsonObject));
  expect(namesIn(types)).toEqual(expect.arrayContaining(["Job", "Schemas", "Array"]));
  for (const name of ["Record", "string", "class", "Job.v2", "my-job"]) expect(namesIn(types)).not.toContain(name);
  const use = names.map((_, at) => `export const c${at} = (job: Schemas.Job): string | undefined => job.p${at}?.of;`);
  expect(await complaints(`${types}\n${use.join("\n")}\n`)).toEqual([]);
});

test("a property that tells the members of a union apart has the words of the contract, or none", async () => {
  const document = smallDocument();
  const member = (kind: JsonObject) => ({ type: "object", required: ["kind"], properties: { kind } });
  const schemas: JsonObject = document.components.schemas;
  schemas.Kind = { type: "string", enum: ["a", "b"] };
  schemas.One = member({ ...ref("Kind"), description: "Always `a`." });
  schemas.Other = member({ type: "string", enum: ["a", "b"] });
  const mapping = { a: "#/components/schemas/One", b: "#/components/schemas/Other" };
  schemas.Job = { oneOf: [ref("One"), ref("Other")], discriminator: { propertyName: "kind", mapping } };
  const types = await writeTypes(prepareTypes(document as unknown as JsonObject));
  expect(types).toMatch(/\/\*\*\s*\*? ?Always `a`\.[^/]*\*\/\s*kind: "a";/);
  expect(types).not.toMatch(/@description|openapi-typescript/);
});

test("the comment on all types comes before the one on names that are computed", async () => {
  const types = await writeTypes(prepareTypes(smallDocument() as unknown as JsonObject));
  expect(types.indexOf("All named types")).toBeLessThan(types.indexOf("by a name that is computed"));
});

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

function namesIn(types: string): string[] {
  return [...types.matchAll(/^ {4}export type (\S+) =/gm)].map(([, name = ""]) => name);
}
