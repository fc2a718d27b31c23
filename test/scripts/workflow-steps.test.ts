// What the workflows run, step by step: a check that is gone, or may fail unseen, is none.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { canUse } from "./can-use.ts";
import { gitFreeEnv } from "./git-free-env.ts";
import { stage } from "./stage.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const workflow = (file: string) => parse(readFileSync(join(ROOT, ".github", "workflows", file), "utf8"));
const expression = (text: string) => `\${{ ${text} }}`;
const runsOf = (job: { steps: { run?: string }[] }) => job.steps.flatMap(({ run }) => run ?? []);

test("CI runs every check for every change, and none may fail unseen", () => {
  const { on, jobs, concurrency } = workflow("ci.yml");
  expect(on).toEqual({ push: { branches: ["main"] }, pull_request: null });
  expect(runsOf(jobs.check)).toEqual([".ci/run"]);
  expect(runsOf(jobs.package)).toEqual([
    "npm ci",
    "npm run check:package",
    "npm run test:runtimes -- node-20 node-22 node-24",
    "npm run check:budgets -- --no-worse",
  ]);
  // Runs of other branches, and of other commits of main, must go on.
  const group = expression("github.event_name == 'pull_request' && github.ref || github.sha");
  expect(concurrency).toEqual({ group: `ci-${group}`, "cancel-in-progress": true });
  for (const file of ["ci.yml", "release.yml"]) {
    expect(JSON.stringify(workflow(file))).not.toMatch(/"if":|continue-on-error|\|\| ?(true|:)/);
  }
});

const step = (job: string, name: RegExp): string =>
  workflow("release.yml").jobs[job].steps.find((each: { name?: string }) => name.test(each.name ?? "")).run;
const bash = (script: string) => ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script];

test.each([
  ["v1.2.3", "## 1.2.3\n", "https://github.com/me/it", true],
  ["v1.2.4", "## 1.2.3\n## 1.2.4\n", "https://github.com/me/it", false],
  ["v1.2.3", "## 1.2.30\n", "https://github.com/me/it", false],
  ["v1.2.3", "## 1.2.3\n", "git+https://github.com/me/it.git", true],
  ["v1.2.3", "## 1.2.3\n", "https://github.com/other/it", false],
  ["v1.2.3", "## 1.2.3\n", "git+https://github.com/me/it-archive.git", false],
])("a release of %s is let through only if it is what it says", (GITHUB_REF_NAME, changes, repository, passes) => {
  const { home, run } = stage([]);
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "it", version: "1.2.3", repository }));
  writeFileSync(join(home, "CHANGELOG.md"), changes);
  const { status } = run(bash(step("package", /tag is the version/)), home, {
    GITHUB_REF_NAME,
    GITHUB_REPOSITORY: "me/it",
  });
  expect(status === 0).toBe(passes);
});

test.skipIf(!canUse("bash", "git"))("only a commit of the default branch is released", () => {
  const { home, run } = stage([]);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=ada@example.com", ...args], {
      cwd: home,
      env: gitFreeEnv(),
      encoding: "utf8",
    }).trim();
  const commit = (message: string) => {
    git("commit", "--quiet", "--allow-empty", "-m", message);
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch", "main");
  const [older, newest] = [commit("First"), commit("Second")];
  git("update-ref", "refs/remotes/origin/main", newest);
  const unmerged = commit("Not merged");
  const release = (GITHUB_SHA: string) =>
    run(bash(step("package", /on the default branch/)), home, {
      ...{ GITHUB_SHA, DEFAULT_BRANCH: "main", GITHUB_REF_NAME: "v1.2.3" },
    }).status;
  expect([older, newest, unmerged].map(release)).toEqual([0, 0, 1]);
});

test("a release is not cut short by another, and waits for its approval where it publishes", () => {
  const { concurrency, jobs } = workflow("release.yml");
  expect(concurrency).toEqual({ group: `release-${expression("github.ref")}` });
  expect([jobs.package.environment, jobs.publish.environment]).toEqual([undefined, "npm"]);
});

test("what is packed is built just before", () => {
  expect(step("package", /Pack/)).toBe(
    'mkdir "$RUNNER_TEMP/package"\nnpm pack --pack-destination "$RUNNER_TEMP/package"\n',
  );
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(scripts.prepack).toBe("npm run build");
  expect(scripts.build).toMatch(/ tsdown\b/);
});

/** A folder as the publishing job has it, with a package of these files, and the step that publishes. */
function publishing(packed: readonly string[]) {
  const { home, run } = stage(["npm"]);
  for (const file of packed) {
    mkdirSync(join(home, "package", file, ".."), { recursive: true });
    writeFileSync(join(home, "package", file), "");
  }
  execFileSync("tar", ["-czf", "it-1.2.3.tgz", ...packed.map((file) => `package/${file}`)], { cwd: home });
  for (const folder of ["temp/package", "temp/other"]) {
    mkdirSync(join(home, folder), { recursive: true });
    cpSync(join(home, "it-1.2.3.tgz"), join(home, folder, "it-1.2.3.tgz"));
  }
  const temp = join(home, "temp");
  const publish = (GITHUB_REF_NAME: string) =>
    run(bash(step("publish", /Publish/)), home, { GITHUB_REF_NAME, RUNNER_TEMP: temp });
  return { temp, publish };
}

test.skipIf(!canUse("bash", "tar", "gzip")).each([
  ["v1.2.3", ""],
  ["v1.2.3-beta.1", " --tag next"],
])("%s is published with%s, and it is the file that was tested", (tag, flags) => {
  const { temp, publish } = publishing(["package.json", "dist/index.js"]);
  expect(publish(tag)).toEqual({
    status: 0,
    called: [`npm publish ${temp}/package/it-1.2.3.tgz --provenance --access public${flags}`],
  });
});

test.skipIf(!canUse("bash", "tar", "gzip"))("a package without code is not published", () => {
  const { publish } = publishing(["package.json", "dist/index.d.ts", "openapi/dist/index.js"]);
  expect(publish("v1.2.3")).toEqual({ status: 1, called: [] });
});
