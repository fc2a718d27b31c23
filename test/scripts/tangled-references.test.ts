import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { buildContract, writeContract } from "../../scripts/contract/build-contract.ts";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import { prepareTypes } from "../../scripts/contract/typescript/prepare-types.ts";
import { writeTypes } from "../../scripts/contract/typescript/write-types.ts";
import { acceptedByTools } from "./accepted-by-tools.ts";
import { answer, property } from "./breakage.ts";
import { inFolder, runScript } from "./run-script.ts";
import { type SmallDocument, smallDocument } from "./small-document.ts";

// Compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const listJobs200 = "#/paths/~1jobs/get/responses/200";
const tangles: readonly (readonly [string, (d: SmallDocument) => void, RegExp, RegExp])[] = [
  [
    "a text or a list of itself",
    (d) => (d.components.schemas.Json = { anyOf: [{ type: "string" }, { type: "array", items: ref("Json") }] }),
    /Json\/anyOf\/1\/items: reference .* leads back/,
    /Json = string \| unknown\[\];/,
  ],
  [
    "a list of lists of itself, by way of another name",
    (d) => {
      d.components.schemas.One = { type: "array", items: ref("Other") };
      d.components.schemas.Other = { type: "array", items: { oneOf: [ref("One"), { type: "string" }] } };
    },
    /leads back to where it stands/,
    /Other = \(.*\| string\)\[\];/,
  ],
  [
    "itself or a text",
    (d) => (d.components.schemas.Itself = { anyOf: [ref("Itself"), { type: "string" }] }),
    /Itself\/anyOf\/0: reference .* leads back/,
    /Itself = \{/,
  ],
  [
    "what stands in an answer",
    (d) => property(d, { $ref: `${listJobs200}/content/application~1json/schema` }),
    /^$/,
    /broken\?: Schemas\.Jobs;/,
  ],
  [
    "what has no name in an answer, and itself there",
    (d) => {
      const here = "#/paths/~1jobs/get/responses/207/content/application~1json/schema";
      const schema = { type: "object", properties: { inner: { $ref: here }, size: { type: "integer" } } };
      answer(d, "207", { description: "-", content: { "application/json": { schema } } });
      property(d, { $ref: here });
    },
    /referred to from elsewhere; made the component JobsGet207/,
    /inner\?: Schemas\.JobsGet207;/,
  ],
  [
    "a definition inside a list that is made of it",
    (d) => {
      const items = { $ref: "#/components/schemas/Plan/$defs/Day" };
      d.components.schemas.Plan = {
        type: "array",
        items,
        $defs: { Day: { type: "object", properties: { at: { type: "string" } } } },
      };
      property(d, ref("Plan"));
    },
    /Plan\/\$defs\/Day: referred to from elsewhere; made the component PlanDay/,
    /Plan = Schemas\.PlanDay\[\];/,
  ],
  [
    "definitions that a union chooses from",
    (d) => {
      const [day, week] = ["Day", "Week"].map((name) => ({ $ref: `#/components/schemas/Plan/$defs/${name}` }));
      const properties = (kind: string) => ({ kind: { type: "string", enum: [kind] } });
      const part = (kind: string) => ({ type: "object", required: ["kind"], properties: properties(kind) });
      d.components.schemas.Plan = {
        oneOf: [day, week],
        discriminator: { propertyName: "kind", mapping: { day: day?.$ref, week: week?.$ref } },
        $defs: { Day: part("day"), Week: part("week") },
      };
      property(d, ref("Plan"));
    },
    /made the component PlanWeek/,
    /Plan = Schemas\.PlanDay \| Schemas\.PlanWeek;/,
  ],
  [
    "the items of a list",
    (d) => property(d, { $ref: "#/components/schemas/Jobs/properties/data/items" }),
    /^$/,
    /broken\?: Schemas\.Job;/,
  ],
  [
    "an answer of another status",
    (d) => answer(d, "202", { $ref: listJobs200 }),
    /made the component JobsGet200/,
    /202: components\["responses"\]\["JobsGet200"\];/,
  ],
  [
    "an answer where a schema belongs",
    (d) => property(d, { $ref: listJobs200 }),
    /leads to no schema; an open schema/,
    /broken\?: \{/,
  ],
];

test.each(tangles)("a reference to %s becomes types that compile", async (_, tangle, notice, type) => {
  const small = smallDocument();
  tangle(small);
  const { document, notices } = buildContract(stringify(small), "api.yaml", []);
  expect(
    notices
      .lines(true)
      .filter((line) => !line.startsWith("notice: summary"))
      .join("\n"),
  ).toMatch(notice);
  await acceptedByTools(document);
  const types = await writeTypes(prepareTypes(document));
  expect(types).toMatch(type);
  expect(await complaints(types)).toEqual([]);
  // Made again from its own facts the contract is the same.
  const text = writeContract(document);
  expect(writeContract(buildContract(text, "airbyte.yaml", []).document)).toBe(text);
});

async function complaints(text: string): Promise<string[]> {
  const found: string[] = [];
  await inFolder(async (folder) => {
    const file = join(folder, "airbyte.gen.ts");
    await writeFile(file, text);
    const options = { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022 };
    const program = ts.createProgram([file], options);
    const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file));
    found.push(...diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")));
  });
  return found;
}

test("a contract whose references were tangled by hand makes no types", () =>
  inFolder(async (folder) => {
    const small = smallDocument();
    property(small, { $ref: listJobs200 });
    small.components.schemas.List = { type: "array", items: ref("List") };
    for (const spoiled of [small, { ...small, components: { schemas: { List: small.components.schemas.List } } }]) {
      const file = join(folder, "airbyte.yaml");
      await writeFile(file, writeContract(spoiled as unknown as JsonObject));
      const { code, err } = await runScript("generate.ts", "--contract", file, "--out", folder);
      expect(code).toBe(1);
      expect(err).toMatch(/is no finished contract \(#\/.*the types cannot follow the reference/);
    }
  }));
