import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { buildContract, writeContract } from "../../scripts/contract/build-contract.ts";
import { committedFaults } from "../../scripts/contract/committed-faults.ts";
import { OPENAPI_FOLDER } from "../../scripts/contract/openapi-folder.ts";
import type { Action } from "../../scripts/contract/overlay.ts";
import {
  fingerprint,
  overlayFingerprint,
  readSourceRecord,
  sourceRecord,
} from "../../scripts/contract/source-record.ts";
import { inFolder, runScript } from "./run-script.ts";
import { smallDocument } from "./small-document.ts";

// Scripts and compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const summaries: Action[] = [
  { target: "$.paths.*[?@.operationId]", description: "Says what it does.", update: { summary: "Do something" } },
];
const describe = (target: string): Action => ({
  target,
  description: "Says what it is.",
  update: { description: "What it is." },
});
const tags = (value: unknown): Action => ({ target: "$", description: "Groups.", update: { tags: value } });
const texts: Action[] = [
  tags([{ name: "jobs", description: "Syncs." }]),
  { target: "$.paths.*[?@.operationId]", description: "Groups it.", update: { tags: ["jobs"] } },
  describe("$.paths..parameters.*"),
  describe("$.components.schemas.*"),
  describe("$.components.schemas.*.properties.*"),
];
const examples: Action[] = [
  {
    target: "$.paths['/jobs','/jobs/{jobId}'][?@.operationId].responses['200'].content['application/json']",
    description: "Shows an answer.",
    update: { examples: { one: { value: { jobId: 1, status: "done", data: [] } } } },
  },
  {
    target: "$.paths['/jobs'].post.requestBody.content['application/json']",
    description: "Shows a request.",
    update: { examples: { one: { value: { status: "done" } } } },
  },
];

/** Makes a contract of the small document in a folder and gives back its text. */
async function commit(folder: string, overlay: readonly Action[]): Promise<string> {
  const { document, notices, counts } = buildContract(stringify(smallDocument()), "api.yaml", overlay);
  const text = writeContract(document);
  const misfits = notices.list.filter(({ rule }) => rule === "overlay").map((notice) => notice.text);
  const record = sourceRecord(
    {},
    {
      sha256: "0",
      ...counts,
      overlay: { sha256: overlayFingerprint(overlay), actions: overlay.length, misfits },
      contract: { sha256: fingerprint(text) },
    },
  );
  await writeFile(join(folder, "airbyte.yaml"), text);
  await writeFile(join(folder, "source.json"), JSON.stringify(record));
  return text;
}

async function faultsOf(overlay: readonly Action[], spoil?: (folder: string, text: string) => Promise<void>) {
  let found: string[] = [];
  await inFolder(async (folder) => {
    const text = await commit(folder, overlay);
    await spoil?.(folder, text);
    found = (await committedFaults(folder, overlay)).faults;
  });
  return found;
}

test("the committed contract is complete and is what the pipeline makes", async () => {
  const { code, out, err } = await runScript("check-spec.ts");
  expect([code, err]).toEqual([0, ""]);
  const record = await readSourceRecord(OPENAPI_FOLDER);
  expect(out.replace(/\d+ response/, "? response")).toBe(
    `${record?.operations} operations with summaries, ? response examples, ${record?.overlay.actions} overlay actions\n`,
  );
});

test("a contract with summaries, texts and examples has no faults", async () => {
  expect(await faultsOf([...summaries, ...texts, ...examples])).toEqual([]);
});

test("operations without a summary and JSON bodies without an example are faults", async () => {
  const faults = await faultsOf(texts);
  expect(faults).toContain("#/paths/~1jobs/get: no summary");
  expect(faults).toContain("#/paths/~1jobs~1{jobId}/get/responses/200: no example of application/json");
  expect(faults).toContain("#/paths/~1jobs/post/requestBody: no example of application/json");
  expect(faults).toHaveLength(4 + 4);
});

test("operations without a tag, and parameters, properties and named types without words are faults", async () => {
  const faults = await faultsOf([...summaries, ...examples]);
  expect(faults).toContain("#/paths/~1jobs/get: no tag");
  expect(faults).toContain("#/paths/~1jobs/get/parameters/0: no description");
  expect(faults).toContain("#/components/schemas/Step: no description");
  expect(faults).toContain("#/components/schemas/Step/properties/name: no description");
  // What stands under a name of its own is described there.
  expect(faults).not.toContain("#/components/schemas/Step/properties/parent: no description");
  expect(faults).toHaveLength(4 + 4 + 6 + 5);
});

test("an overlay action that finds nothing is a fault", async () => {
  const lost: Action = { target: "$.gone", description: "The server knows it.", update: {} };
  expect(await faultsOf([...summaries, ...texts, ...examples, lost])).toEqual([
    "overlay misfit: $.gone matches nothing (The server knows it.)",
  ]);
});

test("a contract that was edited by hand is told", async () => {
  const faults = await faultsOf([...summaries, ...texts, ...examples], (folder, text) =>
    writeFile(join(folder, "airbyte.yaml"), text.replace("maximum: 100", "maximum: 50")),
  );
  expect(faults).toEqual([
    "airbyte.yaml was changed after it was made; run `npm run spec:pull` and commit the result.",
  ]);
});

test("an overlay that was changed without a pull is told", () =>
  inFolder(async (folder) => {
    await commit(folder, [...summaries, ...texts, ...examples]);
    const changed = [
      ...summaries.map((action) => ({ ...action, update: { summary: "Do something else" } })),
      ...texts,
      ...examples,
    ];
    const { faults } = await committedFaults(folder, changed);
    expect(faults[0]).toBe(
      "overlay.yaml was changed after the last pull; run `npm run spec:pull` and commit the result.",
    );
    expect(faults[1]).toContain("airbyte.yaml is not what the rules and the overlay make of it");
  }));

test("a folder without a contract is told", () =>
  inFolder(async (folder) => {
    const { faults } = await committedFaults(folder, []);
    expect(faults).toEqual([`${folder} has no source.json; run \`npm run spec:pull\` and commit the result.`]);
  }));

test("a tag with anything but a name and a description is a fault", async () => {
  expect(await faultsOf([...summaries, ...texts, ...examples, tags([{ name: "sources" }])])).toEqual([]);
  const wrong = tags([{ name: "jobs", "and resets": null, "x-y": 1 }, "z"]);
  expect(await faultsOf([...summaries, ...texts, ...examples, wrong])).toEqual([
    '#/tags/1/and resets: unknown in the tag "jobs"; only name and description are allowed',
    '#/tags/1/x-y: unknown in the tag "jobs"; only name and description are allowed',
    "#/tags/2: a tag needs a name",
  ]);
});

test("a tag of an operation that the root list does not have is a fault", async () => {
  const other: Action = { target: "$.paths['/jobs'].get", description: "Groups it.", update: { tags: ["alerts"] } };
  expect(await faultsOf([...summaries, ...texts, ...examples, other])).toEqual([
    '#/paths/~1jobs/get/tags: "alerts" is not in the root list of tags',
  ]);
});

test("a body that a method cannot write or read is a fault until the overlay removes the operation", async () => {
  const path = "$.paths['/jobs'].post";
  const binary: Action[] = [
    { target: `${path}.requestBody.content['application/json']`, description: "Not JSON.", remove: true },
    {
      target: path,
      description: "Files instead.",
      update: {
        requestBody: { content: { "multipart/form-data": {} } },
        responses: { "202": { description: "-", content: { "application/zip": {} } } },
      },
    },
  ];
  const all = [...summaries, ...texts, ...examples, ...binary];
  const faults = await faultsOf(all);
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(
    /^#\/paths\/~1jobs\/post\/requestBody: the client writes JSON, not multipart\/form-data: remove the operation/,
  );
  expect(faults[1]).toMatch(
    /^#\/paths\/~1jobs\/post\/responses\/202: the client reads text, not application\/zip: remove/,
  );
  const removed: Action = { target: path, description: "The client cannot send files.", remove: true };
  expect(await faultsOf([...all, removed])).toEqual([]);
});

test("a text that would end a comment in TypeScript, or become a tag in it, is a fault", async () => {
  const wrong: Action[] = [
    { target: "$.paths['/jobs'].get", description: "Says more.", update: { summary: "@deprecated or so" } },
    { target: "$.paths['/jobs'].post", description: "Says more.", update: { summary: "Ends here: */" } },
    {
      target: "$.components.schemas.Job.properties.status",
      description: "Says more.",
      update: { description: "Such as `0 0 */6 * * ?`." },
    },
  ];
  expect(await faultsOf([...summaries, ...texts, ...examples, ...wrong])).toEqual([
    "#/paths/~1jobs/get/summary: has a line that begins with @, which editors take for a tag; put it another way",
    "#/paths/~1jobs/post/summary: contains */, which editors show as *\\/; put it another way",
    "#/components/schemas/Job/properties/status/description: contains */, which editors show as *\\/; put it another way",
  ]);
});
