import { copyFile, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { writeContract } from "../../scripts/contract/build-contract.ts";
import { edited, PARAMETERS, SCHEMAS } from "./diff-document.ts";
import { inFolder, runScript } from "./run-script.ts";

// Scripts are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const OPENAPI = join(import.meta.dirname, "..", "..", "openapi");
const COMMITTED = join(OPENAPI, "airbyte.yaml");

const small = writeContract(edited());
const since = { name: "since", in: "query", required: true, schema: { type: "string" } };
const breaking = writeContract(edited({ [`${PARAMETERS}/3`]: since }));
const compatible = writeContract(edited({ [`${PARAMETERS}/3`]: { ...since, required: false } }));

function inFiles(files: Readonly<Record<string, string>>, use: (at: (name: string) => string) => Promise<void>) {
  return inFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await use((name) => join(folder, name));
  });
}

test("the committed contract does not differ from a copy of itself, given as folder and as file", () =>
  inFolder(async (folder) => {
    await copyFile(COMMITTED, join(folder, "airbyte.yaml"));
    const { code, out, err } = await runScript(
      "diff-spec.ts",
      OPENAPI,
      join(folder, "airbyte.yaml"),
      "--fail-on",
      "breaking",
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Nothing changed.");
  }));

test("what is cut out of the committed contract is missed in the terms of this package", async () => {
  const text = await readFile(COMMITTED, "utf8");
  const without = (part: RegExp) => (before: string) => {
    const after = before.replace(part, "");
    expect(after).not.toBe(before);
    return after;
  };
  const cut = [without(/^ {8}duration:\n(?: {10}.*\n)*/m), without(/^ {2}\/tags\/\{tagId\}:\n(?: {4}.*\n)*/m)].reduce(
    (before, step) => step(before),
    text,
  );
  await inFiles({ "new.yaml": cut }, async (at) => {
    const { code, out } = await runScript("diff-spec.ts", COMMITTED, at("new.yaml"), "--fail-on", "breaking");
    expect(code).toBe(1);
    expect(out).toContain("BREAKS BREAKS airbyte.getTag(…)  method removed: GET /tags/{tagId}");
    expect(out).toContain('-      BREAKS Schemas["JobResponse"].duration  property removed: string');
    expect(out).toMatch(/Suggested version bump: major\..*0\.\d+\.0/);
  });
});

test("only a breaking change fails, and only when asked to", () =>
  inFiles({ "old.yaml": small, "breaking.yaml": breaking, "compatible.yaml": compatible }, async (at) => {
    const ask = (next: string, ...flags: string[]) => runScript("diff-spec.ts", at("old.yaml"), at(next), ...flags);
    expect((await ask("breaking.yaml")).code).toBe(0);
    expect((await ask("breaking.yaml", "--fail-on", "breaking")).code).toBe(1);
    expect((await ask("compatible.yaml", "--fail-on", "breaking")).code).toBe(0);
  }));

test("upstream documents are pulled in memory, from files and from URLs, and nothing is written", () =>
  inFolder(async (folder) => {
    const record = await readFile(join(OPENAPI, "source.json"), "utf8");
    await writeFile(join(folder, "api.yaml"), stringify(edited()));
    const next = stringify(edited({ [`${SCHEMAS}/Status/enum`]: ["running"] }));
    const server = createServer((_, response) => response.setHeader("content-type", "text/plain").end(next));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api.yaml`;
    const { code, out, err } = await runScript("diff-spec.ts", join(folder, "api.yaml"), url);
    server.close();
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain('Schemas["Status"]  value removed: "done"');
    expect(await readFile(join(OPENAPI, "source.json"), "utf8")).toBe(record);
  }));

test("of an address with a query neither the report, in any format, nor an error shows more than that there is one", () =>
  inFiles({ "old.yaml": small }, async (at) => {
    let answer = small;
    const server = createServer((_, response) => response.setHeader("content-type", "text/plain").end(answer));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/airbyte.yaml`;
    const diff = (...flags: string[]) => runScript("diff-spec.ts", at("old.yaml"), `${address}?token=hidden`, ...flags);
    for (const format of ["text", "markdown", "json"]) {
      const { code, out } = await diff("--format", format);
      expect(code).toBe(0);
      expect(out).toContain(`${address}?…`);
      expect(out).not.toContain("hidden");
    }
    for (const broken of ["- no document", small.replace("openapi:", "opanepi:"), "a: [b"]) {
      answer = broken;
      const { code, err } = await diff();
      expect(code).toBe(2);
      expect(err).toContain(address);
      expect(err).not.toContain("hidden");
    }
    server.close();
  }));

test("as JSON the report carries each change with its ratings, the totals and the suggested version", () =>
  inFiles({ "old.yaml": small, "new.yaml": breaking }, async (at) => {
    const { out } = await runScript("diff-spec.ts", at("old.yaml"), at("new.yaml"), "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      before: at("old.yaml"),
      breaking: true,
      requests: { breaking: 1, compatible: 0 },
      answers: { breaking: 0, compatible: 0 },
      bump: { level: "major" },
      changes: [
        {
          kind: "parameter-added-required",
          where: "airbyte.listJobs({ query: { since } })",
          resource: "jobs",
          methods: ["listJobs"],
          senders: ["listJobs"],
          request: "breaking",
          to: "string",
        },
      ],
    });
  }));

test("wording counts only with --verbose", () =>
  inFiles({ "old.yaml": small, "new.yaml": small.replace("List jobs", "List all jobs") }, async (at) => {
    expect((await runScript("diff-spec.ts", at("old.yaml"), at("new.yaml"))).out).toContain("Nothing changed.");
    const { out } = await runScript("diff-spec.ts", at("old.yaml"), at("new.yaml"), "--verbose");
    expect(out).toContain("airbyte.listJobs(…)  described differently: summary");
  }));

const refusals: readonly (readonly [string, readonly string[], string])[] = [
  ["one document", ["a.yaml"], "Two documents expected, not 1."],
  ["three documents", ["a.yaml", "b.yaml", "c.yaml"], "Two documents expected, not 3."],
  ["an unknown format", [OPENAPI, OPENAPI, "--format", "html"], "--format html is not known."],
  ["an unknown condition", [OPENAPI, OPENAPI, "--fail-on", "rain"], "--fail-on rain is not known."],
  ["an unknown flag", [OPENAPI, OPENAPI, "--nonsense"], "Usage: npm run spec:diff"],
  ["a file that is not there", [OPENAPI, "no-such.yaml"], "no-such.yaml cannot be read: there is no such file."],
  ["a folder without a contract", [OPENAPI, import.meta.dirname], "airbyte.yaml cannot be read"],
  ["a document of another kind", [OPENAPI, "package.json"], "package.json is not an OpenAPI document"],
];

test.each(refusals)("%s is refused with one message and exit code 2", async (_, args, message) => {
  const { code, out, err } = await runScript("diff-spec.ts", ...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
  expect(err).not.toContain("    at ");
});
