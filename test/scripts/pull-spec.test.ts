import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { parse, stringify } from "yaml";
import { buildContract } from "../../scripts/contract/build-contract.ts";
import { ContractError } from "../../scripts/contract/contract-error.ts";
import { inFolder, runScript } from "./run-script.ts";
import { smallDocument } from "./small-document.ts";

// Scripts and compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const OPENAPI = join(import.meta.dirname, "..", "..", "openapi");

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
}

test("pulling the same file twice writes the same bytes into the given folder and nowhere else", () =>
  inFolder(async (folder) => {
    const committed = await contents(OPENAPI);
    const file = join(folder, "api.yaml");
    await writeFile(file, stringify(smallDocument()));
    const first = await runScript("pull-spec.ts", file, "--out", join(folder, "a"), "--date", "2026-01-02");
    const second = await runScript("pull-spec.ts", file, "--out", join(folder, "b"), "--date", "2026-01-02");
    expect([first.code, first.err, second.code]).toEqual([0, "", 0]);
    const made = await contents(join(folder, "a"));
    expect(Object.keys(made)).toEqual(["airbyte.yaml", "source.json"]);
    expect(await contents(join(folder, "b"))).toEqual(made);
    expect(await contents(OPENAPI)).toEqual(committed);
    const source = JSON.parse(made["source.json"] ?? "");
    const sha256 = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    expect(source).toMatchObject({ sha256, date: "2026-01-02", commit: null, operations: 4, schemas: 6 });
  }));

test("pulling lists by name what the overlay did not find and which operations have no summary yet", () =>
  inFolder(async (folder) => {
    const document = smallDocument();
    (document.paths["/jobs"]?.get as Record<string, unknown>).operationId = "somethingNew";
    document.paths["/novelties"] = {
      get: { operationId: "listNovelties", responses: { "200": { description: "-" } } },
    };
    await writeFile(join(folder, "api.yaml"), stringify(document));
    const { code, out } = await runScript("pull-spec.ts", join(folder, "api.yaml"), "--out", folder);
    expect(code).toBe(0);
    expect(out).toContain("notice: overlay: $.paths['/connections'].post.responses matches nothing");
    expect(out).toContain("notice: summary: #/paths/~1novelties/get: listNovelties has no summary yet");
  }));

test("no word of upstream survives a pull", () =>
  inFolder(async (folder) => {
    const document = smallDocument();
    const words = {
      description: "Upstream words",
      title: "Upstream words",
      example: "Upstream words",
      "x-note": "Upstream words",
    };
    Object.assign(document.components.schemas.Status ?? {}, words, { examples: ["Upstream words"] });
    Object.assign(document.paths["/jobs"]?.get ?? {}, words, { tags: ["Upstream words"] });
    Object.assign(document, { tags: [{ name: "Upstream words" }], "x-words": words });
    await writeFile(join(folder, "api.yaml"), stringify(document));
    await runScript("pull-spec.ts", join(folder, "api.yaml"), "--out", folder);
    const text = await readFile(join(folder, "airbyte.yaml"), "utf8");
    expect(text).not.toContain("Upstream words");
    // A property may be called like a keyword; its description is gone, the property is not.
    expect(parse(text).components.schemas.Job.properties.description).toEqual({ type: "string" });
  }));

const brokenPath = stringify({ openapi: "3.1.0", paths: { "/jobs/{jobId": { get: { responses: {} } } } });

const refusals: readonly (readonly [string, string, RegExp])[] = [
  [
    "an alias inside of what it names",
    "openapi: 3.1.0\na: &a\n  b: *a\n",
    /^api\.yaml cannot be read: an alias stands inside of what it names\.$/,
  ],
  ["a second document", "openapi: 3.1.0\n---\nb: 1\n", /^api\.yaml:2:1: a second document begins here; give one\.$/],
  ["text that is not YAML", "a: [1, 2\nb: {", /^api\.yaml:2:1: not YAML: [^\n]*[^:.\n\d]\.$/],
  [
    "a web page",
    "<!DOCTYPE html>\n<html><body>Not found</body></html>",
    /looks like a web page; give the address of the raw file/,
  ],
  ["YAML that is no mapping", "- 1\n- 2\n", /is not an OpenAPI document: it holds no mapping/],
  ["YAML that is no OpenAPI", "name: x\n", /it has no "openapi" field/],
  ["Swagger 2", 'swagger: "2.0"\npaths: {}\n', /is a Swagger 2\.0 document; OpenAPI 3\.x is needed/],
  ["OpenAPI 4", "openapi: 4.0.0\npaths: {}\n", /says openapi: "4\.0\.0"; only 3\.x can be read/],
  ["a document without operations", "openapi: 3.1.0\npaths: {}\n", /has no operations/],
  ["an empty file", "", /is not an OpenAPI document/],
  ["a defect that no rule covers", brokenPath, /#\/paths\/~1jobs~1\{jobId: a brace has no partner/],
];

test.each(refusals)("%s is refused with one message that names the place", (_, text, message) => {
  expect(() => buildContract(text, "api.yaml", [])).toThrow(message);
  expect(() => buildContract(text, "api.yaml", [])).toThrow(ContractError);
});

test("a refused pull says so in one message, without a stack, and leaves every file as it was", () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "api.yaml"), brokenPath);
    await writeFile(join(folder, "airbyte.yaml"), "as it was");
    const { code, out, err } = await runScript("pull-spec.ts", join(folder, "api.yaml"), "--out", folder);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("#/paths/~1jobs~1{jobId: a brace has no partner");
    expect(err).not.toContain("    at ");
    expect(await contents(folder)).toEqual({ "airbyte.yaml": "as it was", "api.yaml": brokenPath });
  }));

test("wrong arguments are refused with the usage", async () => {
  for (const args of [
    ["--nonsense"],
    ["a.yaml", "b.yaml"],
    ["a.yaml", "--date", "yesterday"],
    ["a.yaml", "--date", "2026-99-99"],
    ["a.yaml", "--date", "2026-02-31"],
    ["a.yaml", "--commit", "main"],
  ]) {
    const { code, err } = await runScript("pull-spec.ts", ...args);
    expect(code).toBe(2);
    expect(err).toContain("Usage: npm run spec:pull");
    expect(err).not.toContain("    at ");
  }
});

test("a file that is not there is named", async () => {
  const { code, err } = await runScript("pull-spec.ts", "no-such-file.yaml");
  expect([code, err]).toEqual([1, "no-such-file.yaml cannot be read: there is no such file.\n"]);
});

test("a folder that cannot be written leaves nothing behind", () =>
  inFolder(async (folder) => {
    const file = join(folder, "api.yaml");
    await writeFile(file, stringify(smallDocument()));
    const { code, err } = await runScript("pull-spec.ts", file, "--out", join(file, "below"));
    expect(code).toBe(1);
    expect(err).toBe(`${join(file, "below")} cannot be written: there is a file in its place.\n`);
    const inPlace = await runScript("pull-spec.ts", file, "--out", file);
    expect(inPlace.err).toBe(`${file} cannot be written: there is a file in its place.\n`);
    expect(await readdir(folder)).toEqual(["api.yaml"]);
  }));
