import { expect, test } from "vitest";
import type { Change } from "../../scripts/diff/change.ts";
import { diffContracts } from "../../scripts/diff/diff-contracts.ts";
import { makeReport } from "../../scripts/diff/report.ts";
import { suggestBump } from "../../scripts/diff/suggest-bump.ts";
import { answerTerm, ITEM, requestTerm, typeTerm, VALUE } from "../../scripts/diff/terms.ts";
import { writeMarkdown } from "../../scripts/diff/write-markdown.ts";
import { writeText } from "../../scripts/diff/write-text.ts";
import { edited, JOB, JOBS, SCHEMAS, SETTINGS } from "./diff-document.ts";

const some = { where: "x", words: "x", resource: "jobs", methods: [] } as const;
const breaking: Change = { ...some, kind: "property-removed", response: "breaking" };
const addition: Change = { ...some, kind: "property-added-optional", response: "compatible" };
const wording: Change = { ...some, kind: "prose", response: "compatible" };
const correction: Change = { ...some, kind: "error-added", response: "compatible" };

test.each([
  ["1.2.3", [correction, addition, breaking], "major", "2.0.0"],
  ["1.2.3", [correction, addition], "minor", "1.3.0"],
  ["1.2.3", [correction], "patch", "1.2.4"],
  ["1.2.3", [], "none", "1.2.3"],
  ["1.2.3", [wording], "none", "1.2.3"],
  ["0.1.2", [addition, breaking], "major", "0.2.0"],
  ["0.1.2", [addition], "minor", "0.1.3"],
  ["0.1.2", [correction], "patch", "0.1.3"],
] as const)("from %s the suggested version follows the gravest change (%#)", (current, changes, level, next) => {
  expect(suggestBump(changes, current)).toEqual({ level, current, next });
});

test("places are written as one would write them in code", () => {
  expect(requestTerm("listJobs", "query", ["status"])).toBe("airbyte.listJobs({ query: { status } })");
  expect(requestTerm("getToken", "body", ["grant-type"])).toBe('airbyte.getToken({ body: { "grant-type": … } })');
  expect(requestTerm("a", "body", ["b", ITEM, "c"])).toBe("airbyte.a({ body: { b: [{ c }] } })");
  expect(requestTerm("a", "body", ["b", VALUE])).toBe("airbyte.a({ body: { b: { [key]: … } } })");
  expect(answerTerm("getJob", ["a", ITEM, "b-c"])).toBe('(await airbyte.getJob(…)).a[]["b-c"]');
  expect(typeTerm("Job", ["a", VALUE])).toBe('Schemas["Job"].a[key]');
});

const of = (source: string, misfits: string[] = []) => ({ source, misfits });
const report = makeReport(
  of("old"),
  of("new"),
  diffContracts(
    edited(),
    edited({
      [`${JOB}/delete`]: undefined,
      [`${JOBS}/get/responses/409`]: { description: "Conflict." },
      [`${JOBS}/post/responses/409`]: { description: "Conflict." },
      [`${SETTINGS}/mode/enum`]: ["fast", "idle", "off"],
      [`${SETTINGS}/size`]: { type: "string" },
      [`${SCHEMAS}/Lonely`]: { type: "string" },
    }),
  ),
  "0.3.1",
);

test("the text names what breaks first, resource by resource, and says several values in one line", () => {
  expect(writeText(report)).toBe(`\
old: old
new: new

          breaking  compatible
requests         3           2
answers          2           5

Suggested version bump: major. While the version is 0.x, a breaking change raises the second number: 0.3.1 → 0.4.0.

request answer

jobs
BREAKS BREAKS airbyte.cancelJob(…)  method removed: DELETE /jobs/{jobId}
BREAKS ok     Schemas["Settings" | "SettingsInput"].mode  value removed: "slow"  [sent by createJob]
BREAKS BREAKS Schemas["Settings" | "SettingsInput"].size  type changed: integer (int32) → string  [sent by createJob; received by createJob, getJob, listJobs]
-      ok     airbyte.listJobs(…), airbyte.createJob(…)  error status added: 409
ok     ok     Schemas["Settings" | "SettingsInput"].mode  value added: "idle", "off"  [sent by createJob; received by createJob, getJob, listJobs]

used by no method
-      -      Schemas["Lonely"]  type added`);
});

test("each change names the methods that send it and those that receive it", () => {
  const value = report.changes.find(({ kind }) => kind === "enum-removed");
  expect(value).toMatchObject({
    methods: ["createJob", "getJob", "listJobs"],
    senders: ["createJob"],
    receivers: ["createJob", "getJob", "listJobs"],
  });
  // A method that has only now come to send a type is not concerned by what changed in it.
  const base = edited({ [`${JOB}/put`]: { operationId: "setJob", tags: ["jobs"], responses: {} } });
  const next = edited({
    [`${JOB}/put`]: {
      operationId: "setJob",
      tags: ["jobs"],
      requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/JobCreate" } } } },
      responses: {},
    },
    [`${SCHEMAS}/JobCreate/properties/note`]: { type: "integer" },
  });
  const note = diffContracts(base, next).find(({ kind }) => kind === "type-changed");
  expect(note?.senders).toEqual(["createJob"]);
});

test("Markdown shows what breaks and folds the rest", () => {
  const text = writeMarkdown(report);
  const [open, folded] = text.split("<details>");
  expect(open).toContain("| requests | 3 | 2 |");
  expect(open).toContain(
    "- `airbyte.cancelJob(…)`: method removed `DELETE /jobs/{jobId}`; breaks requests and answers\n",
  );
  expect(open).toContain(
    "type changed `integer (int32)` → `string`; breaks requests and answers (sent by `createJob`; received by ",
  );
  expect(open).toContain('value removed `"slow"`; breaks requests (sent by `createJob`)');
  expect(folded).toContain("- `airbyte.listJobs(…)`, `airbyte.createJob(…)`: error status added `409`\n");
});

test("a name from a foreign document cannot break out of Markdown", () => {
  const name = "`@everyone`\n\n# [link](https://evil.example) <b>";
  const change: Change = { ...addition, where: name, to: name };
  const lines = writeMarkdown(makeReport(of("old"), of("new"), [change], "1.0.0")).split("\n");
  const item = lines.find((line) => line.startsWith("- "));
  expect(item).toContain("`` `@everyone` # [link](https://evil.example) <b> ``: ");
  expect(lines.some((line) => line.startsWith("# "))).toBe(false);
});

test("what our overlay says of one of the two only is no change of the API, and both formats say so", () => {
  const change: Change = { ...addition, where: "a", to: "b" };
  const mixed = makeReport(of("old", ["$.a fits"]), of("new", ["$.a fits", "$.b is new"]), [change], "1.0.0");
  expect(mixed.misfits).toEqual(["$.b is new"]);
  for (const text of [writeText(mixed), writeMarkdown(mixed)]) {
    expect(text).toContain("1 place that openapi/overlay.yaml changes");
  }
  expect(writeText(report)).not.toContain("overlay");
});

test("when nothing changed that is what both formats say", () => {
  const nothing = makeReport(of("old"), of("new"), [], "1.0.0");
  expect(writeText(nothing)).toContain("Nothing changed.");
  expect(writeMarkdown(nothing)).toContain("Nothing changed.");
});
