import { expect, test } from "vitest";
import type { JsonObject } from "../../scripts/contract/json-object.ts";
import type { Change } from "../../scripts/diff/change.ts";
import { diffContracts } from "../../scripts/diff/diff-contracts.ts";
import { RATINGS } from "../../scripts/diff/ratings.ts";
import { alternativeRules } from "./diff-alternative-rules.ts";
import { diffDocument, edited, JOBS, type Rule, ref, SCHEMAS, SETTINGS } from "./diff-document.ts";
import { literalRules } from "./diff-literal-rules.ts";
import { operationRules } from "./diff-operation-rules.ts";
import { schemaRules } from "./diff-schema-rules.ts";

const MARKS = { breaking: "BREAKS", compatible: "ok" };

function lines(before: JsonObject, after: JsonObject): string[] {
  return diffContracts(before, after).map(line);
}

function line({ kind, request, response, where, from, to }: Change): string {
  const marks = [request, response].map((rating) => (rating ? MARKS[rating] : "-")).join("/");
  return `${kind} ${marks} ${where}${from || to ? ` | ${from ?? ""} → ${to ?? ""}` : ""}`;
}

const rules: readonly Rule[] = [...operationRules, ...schemaRules, ...alternativeRules, ...literalRules];

test.each(rules)("a change of $what is found and rated, there and back", ({ base = {}, edit, there, back }) => {
  expect(lines(edited(base), edited(base, edit))).toEqual(there);
  expect(lines(edited(base, edit), edited(base))).toEqual(back);
});

test("every kind of change in the table is met by a rule", () => {
  const met = new Set(rules.flatMap(({ there, back }) => [...there, ...back]).map((text) => text.split(" ")[0]));
  expect(Object.keys(RATINGS).filter((kind) => !met.has(kind))).toEqual([]);
});

test("a contract does not differ from itself, in whatever order its keys are", () => {
  const backwards = JSON.parse(
    JSON.stringify(diffDocument(), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ),
  ) as JsonObject;
  expect(lines(diffDocument(), backwards)).toEqual([]);
});

test("a type under another name is compared where it is used, so that only what differs is said", () => {
  const copy = { type: "object", required: ["jobId"], properties: { jobId: { type: "integer", format: "int64" } } };
  const before = edited({ [`${SCHEMAS}/Old`]: copy, [`${SCHEMAS}/Jobs/properties/data/items`]: ref("Old") });
  const after = edited({
    [`${SCHEMAS}/New`]: { ...copy, required: [] },
    [`${SCHEMAS}/Jobs/properties/data/items`]: ref("New"),
  });
  expect(lines(before, after)).toEqual([
    'property-optional -/BREAKS Schemas["Jobs"].data[].jobId',
    'type-added -/ok Schemas["New"]',
    'type-removed -/BREAKS Schemas["Old"]',
  ]);
});

test("types that hold themselves under two names are compared to an end", () => {
  const tree = (name: string) => ({ type: "object", properties: { below: ref(name), size: { type: "number" } } });
  const root = `${SCHEMAS}/Job/properties/parent`;
  const before = edited({ [`${SCHEMAS}/Tree`]: tree("Tree"), [root]: ref("Tree") });
  const after = edited({ [`${SCHEMAS}/Wood`]: tree("Wood"), [root]: ref("Wood") });
  expect(lines(before, after).map((text) => text.split(" ")[0])).toEqual(["type-removed", "type-added"]);
});

test("a type that was only read and is only sent now is rated where it is sent, not by itself", () => {
  const unsent = edited({ [`${SCHEMAS}/JobCreate/properties/settings`]: { type: "object" } });
  const unread = edited({
    [`${SCHEMAS}/Job/properties/settings`]: { type: "object" },
    [`${SETTINGS}/color`]: { type: "string" },
    [`${SCHEMAS}/Settings/required`]: ["color"],
  });
  expect(lines(unsent, unread).filter((text) => text.includes(".color"))).toEqual([
    'property-added-required BREAKS/- Schemas["JobCreate"].settings.color |  → string',
    'property-added-required -/- Schemas["Settings"].color |  → string',
  ]);
});

test("an id that moved to another path is followed, whatever took its place", () => {
  const after = edited({
    [`${JOBS}/get/operationId`]: "listEverything",
    "/paths/~1v2~1jobs": { get: { ...(operation(JOBS) as JsonObject), operationId: "listJobs" } },
  });
  expect(lines(diffDocument(), after)).toEqual([
    "operation-added ok/ok airbyte.listEverything(…) |  → GET /jobs",
    "operation-moved BREAKS/ok airbyte.listJobs(…) | GET /jobs → GET /v2/jobs",
  ]);
});

function operation(pointer: string): unknown {
  const path = pointer.replace("/paths/~1", "/");
  return ((diffDocument().paths as JsonObject)[path] as JsonObject).get;
}
