// Runs the step of the contract workflow that writes to the repository, as it is, against a repository of the test's own.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

const WORKFLOW = join(import.meta.dirname, "..", "..", ".github", "workflows", "contract.yml");
const BOT = "41898282+github-actions[bot]@users.noreply.github.com";

const { jobs } = parse(readFileSync(WORKFLOW, "utf8")) as { jobs: { propose: { steps: { run?: string }[] } } };
const script = jobs.propose.steps.at(-1)?.run ?? "";
const canRun = [
  ["bash", "-c", "exit"],
  ["git", "--version"],
].every(([command = "", ...args]) => spawnSync(command, args).status === 0);

/** Says what it was called with; `pr list` answers with the pull requests that the test has put into a file. */
const GH = `#!/usr/bin/env bash
echo "$1 $2" >> "$GH_LOG"
case "$2" in
  list) node -e 'const prs = JSON.parse(process.env.PRS); const own = prs.filter((pr) => !pr.isCrossRepository)[0]; console.log(own ? own.number : "")' ;;
  view) printf '%s' "$COMMENTS" ;;
esac
`;

function repository() {
  const home = mkdtempSync(join(tmpdir(), "contract-workflow-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const origin = join(home, "origin.git");
  const git = (cwd: string, ...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=ada@example.com", ...args], {
      cwd,
      encoding: "utf8",
      stdio: "pipe",
    });
  const write = (folder: string, files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  };
  const clone = (name: string, ...args: string[]) => {
    git(home, "clone", "--quiet", ...args, origin, name);
    return join(home, name);
  };
  const commit = (folder: string, message: string, author = "ada@example.com") => {
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--author", `A <${author}>`, "-m", message);
  };
  mkdirSync(join(home, "bin"));
  writeFileSync(join(home, "bin", "gh"), GH);
  chmodSync(join(home, "bin", "gh"), 0o755);
  git(home, "init", "--quiet", "--bare", "--initial-branch", "main", origin);
  const first = clone("first");
  git(first, "switch", "--quiet", "-c", "main");
  write(first, { "openapi/airbyte.yaml": "a: 1\n", "openapi/gone.yaml": "x\n", "src/generated/a.gen.ts": "1\n" });
  commit(first, "First");
  git(first, "push", "--quiet", "origin", "main");

  let runs = 0;
  /** The step, in a fresh checkout of main, with this contract as the proposal. */
  const propose = (contract: string, { prs = [] as object[], comments = "", extra = {} } = {}) => {
    runs += 1;
    const temp = join(home, `temp-${runs}`);
    write(join(temp, "proposal"), {
      "body.md": "What changed\n",
      "files/openapi/airbyte.yaml": contract,
      "files/src/generated/a.gen.ts": contract,
      ...extra,
    });
    const checkout = clone(`run-${runs}`, "--branch", "main");
    const log = join(temp, "gh.log");
    const env = {
      ...process.env,
      ...{ PATH: [join(home, "bin"), process.env.PATH].join(delimiter), GH_LOG: log, GH_TOKEN: "none" },
      ...{
        RUNNER_TEMP: temp,
        BRANCH: "contract-update",
        COMMIT: "c0ffee",
        DATE: "2026-12-01",
        GITHUB_REF_NAME: "main",
      },
      ...{ PRS: JSON.stringify(prs), COMMENTS: comments },
    };
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], {
      cwd: checkout,
      env,
      encoding: "utf8",
    });
    const called = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
    return { status, said: stdout + stderr, called };
  };
  const branch = (what: string) => git(origin, "show", `contract-update:${what}`);
  const head = () => git(origin, "rev-parse", "contract-update").trim();
  return { clone, commit, write, git, propose, branch, head };
}

test.skipIf(!canRun)(
  "the first proposal makes the branch and the pull request, with the contract as it was pulled",
  () => {
    const { propose, branch, git, clone } = repository();
    const { status, called, said } = propose("a: 2\n");
    expect(status, said).toBe(0);
    expect(called).toEqual(["pr list", "pr create"]);
    expect(branch("openapi/airbyte.yaml")).toBe("a: 2\n");
    expect(() => branch("openapi/gone.yaml")).toThrow();
    expect(git(clone("look"), "log", "-1", "--format=%ae %s", "origin/contract-update").trim()).toBe(
      `${BOT} Pull the contract of 2026-12-01`,
    );
  },
);

test.skipIf(!canRun)("the same proposal again pushes nothing, another brings the pull request up to date", () => {
  const { propose, branch, head } = repository();
  propose("a: 2\n");
  const before = head();
  const same = propose("a: 2\n", { prs: [{ number: 5 }] });
  expect(same, same.said).toMatchObject({ status: 0, called: ["pr list"] });
  expect(head()).toBe(before);
  expect(propose("a: 3\n", { prs: [{ number: 5 }] })).toMatchObject({ status: 0, called: ["pr list", "pr edit"] });
  expect(branch("openapi/airbyte.yaml")).toBe("a: 3\n");
});

test.skipIf(!canRun)("a branch with a maintainer's commits is left alone, and that is said once", () => {
  const { propose, clone, commit, write, git, head } = repository();
  propose("a: 2\n");
  const mine = clone("mine", "--branch", "contract-update");
  write(mine, { "openapi/overlay.yaml": "texts\n" });
  commit(mine, "Describe the new operation");
  git(mine, "push", "--quiet");
  const before = head();
  const prs = [{ number: 5 }];
  expect(propose("a: 3\n", { prs })).toMatchObject({ status: 0, called: ["pr list", "pr view", "pr comment"] });
  const again = propose("a: 3\n", { prs, comments: "Upstream is at c0ffee" });
  expect(again.called).toEqual(["pr list", "pr view"]);
  expect(again.said).toContain("::warning::contract-update has commits of others");
  expect(head()).toBe(before);
});

test.skipIf(!canRun)(
  "a pull request of a fork is not touched, and nothing but the contract is taken from the proposal",
  () => {
    const { propose, branch } = repository();
    const hook = "#!/bin/sh\ntouch hooked\n";
    const extra = { "files/.git/hooks/pre-commit": hook, "files/.github/workflows/own.yml": "x" };
    const { status, called } = propose("a: 2\n", { prs: [{ number: 9, isCrossRepository: true }], extra });
    expect({ status, called }).toEqual({ status: 0, called: ["pr list", "pr create"] });
    expect(() => branch(".github/workflows/own.yml")).toThrow();
  },
);
