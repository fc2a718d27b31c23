import { cp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { parse, stringify } from "yaml";
import { buildContract } from "../../scripts/contract/build-contract.ts";
import { inFolder, type Run, runScriptIn } from "./run-script.ts";
import { smallDocument } from "./small-document.ts";

// Scripts and compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "..", "..");
const CONTRACT = join(ROOT, "openapi", "airbyte.yaml");

/** A copy of the repository in which a pull that is not refused does no harm. */
async function inCopy(use: (folder: string, pull: (...args: string[]) => Promise<Run>) => Promise<void>) {
  await inFolder(async (folder) => {
    for (const part of ["scripts", "openapi", "package.json"]) {
      await cp(join(ROOT, part), join(folder, part), { recursive: true });
    }
    await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
    await use(folder, (...args) => runScriptIn(folder, "pull-spec.ts", ...args));
  });
}

async function committed(folder: string): Promise<Record<string, string>> {
  const names = await readdir(join(folder, "openapi"));
  const texts = names.map(async (name) => [name, await readFile(join(folder, "openapi", name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The published form: whole operations, and the part of the schemas that a cut leaves. */
async function withSchemas(share: number): Promise<string> {
  const document = parse(await readFile(CONTRACT, "utf8"));
  const schemas = Object.entries(document.components.schemas);
  document.components.schemas = Object.fromEntries(schemas.slice(0, Math.ceil(schemas.length * share)));
  return stringify(document, { aliasDuplicateObjects: false });
}

test("a document that ends before its components is refused with its first dangling reference, and every file stays", () =>
  inCopy(async (folder, pull) => {
    const before = await committed(folder);
    const text = await readFile(CONTRACT, "utf8");
    await writeFile(join(folder, "cut.yaml"), text.slice(0, text.indexOf("\ncomponents:") + 1));
    const { code, out, err } = await pull("cut.yaml", "--force");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(
      /^cut\.yaml looks cut off: (\d+) of its \1 references lead nowhere, the first at #\/paths\/.*\n$/,
    );
    expect(await committed(folder)).toEqual(before);
  }));

test.each([0, 0.3])("a document with only this share of its schemas looks cut off: %d", async (share) => {
  const text = await withSchemas(share);
  expect(() => buildContract(text, "cut.yaml", [])).toThrow(/^cut\.yaml looks cut off: .* to "#\/components\//);
});

test("one schema that is referred to and missing is mended, in a whole document and in one without a last line break", async () => {
  const document = parse(await withSchemas(1));
  delete document.components.schemas.DataplaneCreateResponseBody;
  delete document.components.schemas.RegionResponse;
  const text = stringify(document, { aliasDuplicateObjects: false });
  for (const whole of [text, text.trimEnd()]) {
    expect(() => buildContract(whole, "api.yaml", [])).not.toThrow();
  }
});

/** A document in which so many of a hundred references lead nowhere. */
function withDangling(count: number): string {
  const document = smallDocument();
  const refs = Array.from({ length: 100 }, (_, index) => (index < count ? `Gone${index}` : "Step"));
  const properties = Object.fromEntries(refs.map((name, at) => [`p${at}`, { $ref: `#/components/schemas/${name}` }]));
  return stringify({
    ...document,
    paths: { "/jobs": { delete: document.paths["/jobs/{jobId}"]?.delete } },
    components: {
      schemas: { Step: { type: "object" }, Many: { type: "object", properties } },
    },
  });
}

test.each([
  [3, false, false],
  [4, false, true],
  [10, false, true],
  [11, true, true],
])("with %i of 100 references to nowhere a whole text is refused: %s, one that stops within a line: %s", (count, whole, broken) => {
  const refused = (text: string) => {
    try {
      buildContract(text, "api.yaml", []);
      return false;
    } catch (error) {
      expect(String(error)).toContain(`looks cut off: ${count} of its 100 references`);
      return true;
    }
  };
  expect([refused(withDangling(count)), refused(withDangling(count).trimEnd())]).toEqual([whole, broken]);
});

test("a sketch without components is mended when it ends with a line and refused when it stops within one", () => {
  const { components: _, ...sketch } = smallDocument();
  const text = stringify(sketch);
  expect(() => buildContract(text, "api.yaml", [])).not.toThrow();
  expect(() => buildContract(text.trimEnd(), "api.yaml", [])).toThrow("looks cut off: 6 of its 6 references");
});

test("references to other files do not make a document look cut off", () => {
  const document = smallDocument();
  const text = stringify(document).replaceAll("#/components/schemas/", "models.yaml#/");
  expect(() => buildContract(text, "api.yaml", [])).not.toThrow();
});

test("a document without most of the committed operations replaces the contract only with --force", () =>
  inCopy(async (folder, pull) => {
    const before = await committed(folder);
    await writeFile(join(folder, "small.yaml"), stringify(smallDocument()));
    for (const args of [["small.yaml"], ["small.yaml", "--out", "openapi"]]) {
      const { code, out, err } = await pull(...args);
      expect([code, out]).toEqual([1, ""]);
      expect(err).toMatch(
        /^small\.yaml lacks \d+ of the \d+ operations of openapi\/airbyte\.yaml, the first is GET \/.*--force/,
      );
      expect(await committed(folder)).toEqual(before);
    }
    expect((await pull("small.yaml", "--out", "elsewhere")).code).toBe(0);
    expect((await pull("small.yaml", "--force")).code).toBe(0);
    expect((await committed(folder))["airbyte.yaml"]).not.toBe(before["airbyte.yaml"]);
    // The small contract is the committed one now, and nothing is lost against it.
    expect((await pull("small.yaml")).code).toBe(0);
  }));

test("a damaged contract is replaced without --force", () =>
  inCopy(async (folder, pull) => {
    await writeFile(join(folder, "small.yaml"), stringify(smallDocument()));
    await writeFile(join(folder, "openapi", "airbyte.yaml"), "<<<<<<< ours\n");
    expect((await pull("small.yaml")).code).toBe(0);
  }));

test("twenty notices are shown, what is left to do first, and all with --verbose", () =>
  inFolder(async (folder) => {
    const file = join(folder, "api.yaml");
    const document = smallDocument();
    document.paths["/novelties"] = { get: { operationId: "listNovelties", responses: {} } };
    await writeFile(file, stringify(document));
    const pull = (...args: string[]) => runScriptIn(ROOT, "pull-spec.ts", file, "--out", folder, ...args);
    const [short, long] = [await pull(), await pull("--verbose")];
    const notices = long.out.split("\n").filter((line) => line.startsWith("notice: "));
    expect(notices.length).toBeGreaterThan(20);
    expect(short.out.split("\n").slice(0, 21)).toEqual([
      ...notices.slice(0, 20),
      `… and ${notices.length - 20} more; --verbose shows all`,
    ]);
    expect(notices[0]).toContain("notice: summary: ");
    expect(long.out).not.toContain("more; --verbose");
  }));
