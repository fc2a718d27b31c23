import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { canUse } from "./can-use.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDER = join(ROOT, ".github", "workflows");

type Step = {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
};
type Job = {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  strategy?: { matrix: { node: number[] } };
  needs?: string;
  if?: string;
  steps: Step[];
};
type Workflow = { on: Record<string, unknown>; permissions?: Record<string, string>; jobs: Record<string, Job> };

const files = readdirSync(FOLDER).sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(FOLDER, file), "utf8")]));
const workflows = new Map([...texts].map(([file, text]) => [file, parse(text) as Workflow]));
const jobs = [...workflows].flatMap(([file, { jobs }]) =>
  Object.entries(jobs).map(([name, job]) => ({ name: `${file} ${name}`, job })),
);
const steps = jobs.flatMap(({ name, job }) => job.steps.map((step) => ({ name, step })));
const runs = steps.flatMap(({ name, step }) => (step.run === undefined ? [] : [{ name, run: step.run }]));

const expression = (text: string) => `\${{ ${text} }}`;

function workflow(file: string): Workflow {
  return workflows.get(file) as Workflow;
}

test("there is a workflow for changes, one for the contract and one for releases", () => {
  expect(files).toEqual(["ci.yml", "contract.yml", "release.yml"]);
  expect(Object.keys(workflow("ci.yml").on)).toEqual(["push", "pull_request"]);
  expect(Object.keys(workflow("contract.yml").on)).toEqual(["schedule", "workflow_dispatch"]);
  expect(workflow("release.yml").on).toEqual({ push: { tags: ["v*"] } });
});

test("every job says what it may, by itself or by its workflow, and only two may do more than read", () => {
  expect(workflow("ci.yml").permissions).toEqual({ contents: "read" });
  for (const file of ["contract.yml", "release.yml"]) expect(workflow(file).permissions, file).toEqual({});
  expect(Object.fromEntries(jobs.map(({ name, job }) => [name, job.permissions]))).toEqual({
    "ci.yml check": undefined,
    "ci.yml package": undefined,
    "contract.yml pull": { contents: "read" },
    "contract.yml propose": { contents: "write", "pull-requests": "write" },
    "release.yml package": { contents: "read" },
    "release.yml publish": { "id-token": "write" },
  });
});

test("a job that may write runs no code of the project, nor of what it depends on", () => {
  const own = /\b(npm (ci|i|install|run|test|exec)|npx|node|\.ci\/run)\b/;
  for (const { name, job } of jobs) {
    if (!Object.values(job.permissions ?? {}).includes("write")) continue;
    for (const { run = "" } of job.steps) expect(run, name).not.toMatch(own);
  }
});

/** What of the steps' outputs a job reads and no script of it writes. That the steps are there, the linter says. */
function unwritten(job: Job): string[] {
  const read = [...JSON.stringify(job).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)];
  return read.flatMap(([all, id, output]) => {
    const { run = "" } = job.steps.find((step) => step.id === id) ?? {};
    // In a format of jq a line break before the name is written as \n.
    return new RegExp(`(?:\\b|\\\\n)${output}=[^]*GITHUB_OUTPUT`).test(run) ? [] : [all];
  });
}

test("every output that is read is written by its step", () => {
  const writing = { id: "revision", run: 'echo "commit=1" >> "$GITHUB_OUTPUT"' };
  const reading = { env: { COMMIT: "steps.revision.outputs.commit", DATE: "steps.revision.outputs.date" } };
  expect(unwritten({ steps: [writing, reading] })).toEqual(["steps.revision.outputs.date"]);
  for (const { name, job } of jobs) expect(unwritten(job), name).toEqual([]);
});

test.skipIf(!canUse("bash"))("every script is one that a shell can read", () => {
  const complaints = (script: string) =>
    spawnSync("bash", ["-n"], { input: script, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } }).stderr;
  expect(complaints("if true; then echo")).toMatch(/syntax error/);
  for (const { name, run } of runs) expect(complaints(run), name).toBe("");
});

test("no stored secret is used, and no token can end up in a log", () => {
  for (const [file, text] of texts) expect(text, file).not.toMatch(/\bsecrets[.[]/);
  for (const { name, run } of runs) expect(run, name).not.toMatch(/(echo|printf|cat)\b.*(TOKEN|SECRET|\benv\b)|set -x/);
});

test("no expression is pasted into a shell script; values come in as variables", () => {
  for (const { name, run } of runs) expect(run, name).not.toContain("${{");
});

test("actions are pinned to a commit, everywhere the same, with the version beside it", () => {
  const lines = [...texts].flatMap(([file, text]) =>
    text.split("\n").flatMap((line) => (/^\s*(- )?uses:/.test(line) ? [`${file}: ${line.trim()}`] : [])),
  );
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const pins = new Set(lines.map((line) => line.split("uses: ")[1]));
  const actions = new Set([...pins].map((pin) => pin?.split("@")[0]));
  expect([...pins]).toHaveLength(actions.size);
});

test("newer packages and actions are looked for", () => {
  // For actions the root stands for the folder of the workflows.
  const where = { directory: "/", schedule: { interval: "monthly" } };
  expect(parse(readFileSync(join(ROOT, ".github", "dependabot.yml"), "utf8"))).toMatchObject({
    version: 2,
    updates: [
      { "package-ecosystem": "npm", ...where },
      { "package-ecosystem": "github-actions", ...where },
    ],
  });
});

test("a checkout keeps its credentials only where something is pushed", () => {
  const checkouts = steps.filter(({ step }) => step.uses?.startsWith("actions/checkout@"));
  const keeping = checkouts.filter(({ step }) => step.with?.["persist-credentials"] !== false);
  expect(checkouts.length).toBeGreaterThan(2);
  expect(keeping.map(({ name }) => name)).toEqual(["contract.yml propose"]);
});

test("every job ends by itself", () => {
  for (const { name, job } of jobs) expect(job["timeout-minutes"], name).toBeLessThanOrEqual(30);
});

test("changes are checked on every Node that the package supports", () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { engines: { node: string } };
  const nodes = workflow("ci.yml").jobs.check?.strategy?.matrix.node ?? [];
  expect(nodes).toEqual([20, 22, 24]);
  expect(engines.node).toBe(`>=${nodes[0]}`);
  const ofCheck = (workflow("ci.yml").jobs.check?.steps ?? []).flatMap((step) => step.with?.["node-version"] ?? []);
  expect(ofCheck).toEqual([expression("matrix.node")]);
  const others = steps
    .flatMap(({ step }) => step.with?.["node-version"] ?? [])
    .filter((node) => typeof node === "number");
  expect(new Set(others)).toEqual(new Set([24]));
});

test("the scripts that workflows call are there", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
  const called = runs.flatMap(({ run }) => [...run.matchAll(/npm run (?:--silent )?([\w:-]+)|npm (test)\b/g)]);
  const names = new Set(called.map(([, script, test]) => script ?? test));
  expect([...names]).toEqual(expect.arrayContaining(["spec:pull", "spec:diff", "generate", "check:package", "test"]));
  expect([...names].filter((name) => !Object.hasOwn(scripts, name ?? ""))).toEqual([]);
});

test("nothing is published before it was tested and looked at as a package, and it is packed and put away before any code of tests runs", () => {
  const { package: pack, publish } = workflow("release.yml").jobs;
  const order = (pack?.steps ?? []).map(({ run }) => run).filter((run) => run?.startsWith("npm "));
  const runtimes = "npm run test:runtimes -- node-20 node-22 node-24";
  expect(order).toEqual(["npm ci --ignore-scripts", "npm test", "npm run check:package", runtimes]);
  const packs = (pack?.steps ?? []).findIndex(({ run }) => run?.includes("npm pack"));
  const uploads = (pack?.steps ?? []).findIndex(({ uses }) => uses?.includes("upload-artifact"));
  expect(uploads).toBe(packs + 1);
  expect((pack?.steps ?? []).findIndex(({ run }) => run === "npm test")).toBe(uploads + 1);
  expect(publish?.needs).toBe("package");
  expect(publish?.steps.at(-1)?.run).toMatch(/npm publish .*\.tgz --provenance/);
});

test("what one job puts away, the next takes from there", () => {
  const places = (file: string, action: RegExp) =>
    Object.values(workflow(file).jobs)
      .flatMap(({ steps }) => steps.filter(({ uses = "" }) => action.test(uses)))
      .map((step) => ({ name: step.with?.name, path: step.with?.path }));
  for (const [file, name] of [
    ["contract.yml", "proposal"],
    ["release.yml", "package"],
  ] as const) {
    const place = { name, path: `${expression("runner.temp")}/${name}` };
    expect(places(file, /upload-artifact/), file).toEqual([place]);
    expect(places(file, /download-artifact/), file).toEqual([place]);
  }
});

test("a revision without news opens no pull request", () => {
  expect(workflow("contract.yml").jobs.propose?.if).toBe("needs.pull.outputs.changed == 'true'");
});
