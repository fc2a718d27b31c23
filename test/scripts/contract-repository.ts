// A repository of the test's own, in which the steps of the contract workflow run as they are.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { onTestFinished } from "vitest";
import { parse } from "yaml";
import { canUse } from "./can-use.ts";
import { gitFreeEnv } from "./git-free-env.ts";

const WORKFLOW = join(import.meta.dirname, "..", "..", ".github", "workflows", "contract.yml");

const STEP = "Open the pull request, or bring the open one up to date";

type Jobs = Record<string, { steps: { name?: string; run?: string }[] }>;
const { jobs } = parse(readFileSync(WORKFLOW, "utf8")) as { jobs: Jobs };

export const canRun = canUse("bash", "git", "jq");

/** Says what it was called with; `pr list` answers with the pull requests that the test has put into a variable. */
const GH = `#!/usr/bin/env bash
echo "$1 $2" >> "$GH_LOG"
case "$2" in
  list) jq -r "\${!#}" <<< "$PRS" ;;
  view) printf '%s' "$COMMENTS" ;;
  create) exit "$CREATE_STATUS" ;;
esac
`;

/** A folder for one test, with programs of these names in front of the machine's own. */
export function scene(programs: Readonly<Record<string, string>>) {
  const home = mkdtempSync(join(tmpdir(), "contract-workflow-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const bin = join(home, "bin");
  mkdirSync(bin);
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  const outside = {
    ...gitFreeEnv(),
    PATH: [bin, process.env.PATH].join(delimiter),
  };
  /** A step, in this folder and with these variables, the way GitHub runs it. */
  const runStep = (job: string, name: string, cwd: string, env: Readonly<Record<string, string>>) => {
    const script = jobs[job]?.steps.find((step) => step.name === name)?.run;
    if (script === undefined) throw new Error(`The job ${job} has no script named ${name}.`);
    const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
      cwd,
      env: { ...outside, ...env },
      encoding: "utf8",
    });
    return { status, said: stdout + stderr };
  };
  return { home, env: outside, runStep };
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** A repository with a first contract, and the step that proposes another. */
export function repository() {
  const { home, env, runStep } = scene({ gh: GH });
  const origin = join(home, "origin.git");
  const git = (cwd: string, ...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=ada@example.com", ...args], {
      cwd,
      env,
      encoding: "utf8",
      stdio: "pipe",
    });
  const clone = (name: string, ...args: string[]) => {
    git(home, "clone", "--quiet", ...args, origin, name);
    return join(home, name);
  };
  const commit = (folder: string, message: string, author = "ada@example.com") => {
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--author", `A <${author}>`, "-m", message);
  };
  const first = join(home, "first");
  writeFiles(first, { "openapi/airbyte.yaml": "a: 1\n", "openapi/gone.yaml": "x\n", "src/generated/a.gen.ts": "1\n" });
  git(first, "init", "--quiet", "--initial-branch", "main");
  commit(first, "First");
  git(home, "clone", "--quiet", "--bare", first, origin);

  let runs = 0;
  /** The step, in a fresh checkout of main, with this contract as the proposal. */
  const propose = (contract: string, { prs = [] as object[], comments = "", extra = {}, mayCreate = true } = {}) => {
    runs += 1;
    const temp = join(home, `temp-${runs}`);
    writeFiles(join(temp, "proposal"), {
      "body.md": "What changed\n",
      "files/openapi/airbyte.yaml": contract,
      "files/src/generated/a.gen.ts": contract,
      ...extra,
    });
    const checkout = clone(`run-${runs}`, "--branch", "main");
    const log = join(temp, "gh.log");
    const { status, said } = runStep("propose", STEP, checkout, {
      GH_LOG: log,
      GH_TOKEN: "none",
      RUNNER_TEMP: temp,
      BRANCH: "contract-update",
      UPSTREAM: "airbytehq/airbyte-platform",
      COMMIT: "c0ffee",
      DATE: "2026-12-01",
      RUN: "https://example.com/runs/1",
      GITHUB_REF_NAME: "main",
      PRS: JSON.stringify(prs),
      COMMENTS: comments,
      CREATE_STATUS: mayCreate ? "0" : "1",
    });
    const called = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
    return { status, said, called };
  };
  const branch = (what: string) => git(origin, "show", `contract-update:${what}`);
  const head = () => git(origin, "rev-parse", "contract-update").trim();
  return { clone, commit, git, propose, branch, head };
}
