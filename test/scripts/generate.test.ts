import { appendFile, cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { PULLED_HEADER } from "../../scripts/contract/pulled-header.ts";
import { inFolder, runScript } from "./run-script.ts";
import { smallDocument } from "./small-document.ts";

// Scripts and compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const GENERATED = join(import.meta.dirname, "..", "..", "src", "generated");

test("the committed code is what the committed contract gives", async () => {
  expect(await runScript("generate.ts", "--check")).toEqual({ code: 0, out: "", err: "" });
});

test("code that was edited, and code that is missing, fail the check with the command that mends it", () =>
  inFolder(async (folder) => {
    await cp(GENERATED, folder, { recursive: true });
    await appendFile(join(folder, "airbyte.gen.ts"), "// edited\n");
    const edited = await runScript("generate.ts", "--check", "--out", folder);
    expect(edited.code).toBe(1);
    expect(edited.err).toMatch(
      /airbyte\.gen\.ts does not match the contract; run `npm run generate` and commit the result\.\n$/,
    );
    await rm(join(folder, "airbyte.gen.ts"));
    const missing = await runScript("generate.ts", "--check", "--out", folder);
    expect(missing.err).toMatch(/airbyte\.gen\.ts is missing; run `npm run generate`/);
    expect(await readdir(folder)).toEqual(["operation-ids.gen.ts", "operations.gen.ts"]);
  }));

test("a contract that is not there, or is none, is refused in one message", () =>
  inFolder(async (folder) => {
    const gone = await runScript("generate.ts", "--contract", join(folder, "gone.yaml"), "--out", folder);
    expect([gone.code, gone.err]).toEqual([1, `${join(folder, "gone.yaml")} cannot be read: there is no such file.\n`]);
    const unfinished = "openapi: 3.1.0\npaths: { /a: { get: { responses: {} } } }\n";
    await writeFile(join(folder, "raw.yaml"), unfinished);
    const raw = await runScript("generate.ts", "--contract", join(folder, "raw.yaml"), "--out", folder);
    expect(raw.code).toBe(1);
    expect(raw.err).toBe(`${join(folder, "raw.yaml")} is no pulled contract; make one with \`npm run spec:pull\`.\n`);
    await writeFile(join(folder, "raw.yaml"), PULLED_HEADER + unfinished);
    const edited = await runScript("generate.ts", "--contract", join(folder, "raw.yaml"), "--out", folder);
    expect(edited.code).toBe(1);
    expect(edited.err).toMatch(/is no finished contract \(.*\); make one with `npm run spec:pull`/);
    expect(await readdir(folder)).toEqual(["raw.yaml"]);
  }));

test("generated code names the operations of the contract that it was made of", () =>
  inFolder(async (folder) => {
    const contract = join(folder, "airbyte.yaml");
    await writeFile(contract, PULLED_HEADER + stringify(smallDocument()));
    const { code, err } = await runScript("generate.ts", "--contract", contract, "--out", folder);
    expect([code, err]).toEqual([0, ""]);
    const operations = await readFile(join(folder, "operations.gen.ts"), "utf8");
    const ids = await readFile(join(folder, "operation-ids.gen.ts"), "utf8");
    expect(ids).toContain('export type OperationId =\n  | "cancelJob"\n');
    expect(operations).toContain("// Do not edit; run `npm run generate`.");
    expect(operations).toContain('  "/jobs/{jobId}": { DELETE: ["cancelJob", 384], GET: ["getJob", 256] },');
    expect(operations).toContain("  cancelJob: (request: CancelJobRequest) => Promise<void>;");
    expect(operations).toContain('  listJobs: (request?: ListJobsRequest) => Promise<Schemas["Jobs"]>;');
  }));
