// Runs the step of the contract workflow that writes to the repository, as it is, against a repository of the test's own.
import { expect, test } from "vitest";
import { canRun, repository, writeFiles } from "./contract-repository.ts";

const BOT = "41898282+github-actions[bot]@users.noreply.github.com";

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
  const { propose, clone, commit, git, head } = repository();
  propose("a: 2\n");
  const mine = clone("mine", "--branch", "contract-update");
  writeFiles(mine, { "openapi/overlay.yaml": "texts\n" });
  commit(mine, "Describe the new operation");
  git(mine, "push", "--quiet");
  const before = head();
  const prs = [{ number: 5 }];
  // What the branch began with is no news, whatever came on top of it.
  const same = propose("a: 2\n", { prs });
  expect(same, same.said).toMatchObject({ status: 0, called: ["pr list"] });
  expect(same.said).toContain("::notice::contract-update has this proposal already");
  expect(propose("a: 3\n", { prs })).toMatchObject({ status: 0, called: ["pr list", "pr view", "pr comment"] });
  const again = propose("a: 3\n", { prs, comments: "The upstream document is at c0ffee" });
  expect(again.called).toEqual(["pr list", "pr view"]);
  expect(again.said).toMatch(/::warning::contract-update has commits of others.* https:\/\/example\.com\/runs\/1/);
  expect(head()).toBe(before);
});

test.skipIf(!canRun)("a commit of the workflow that a maintainer changed is the maintainer's", () => {
  const { propose, clone, git, head } = repository();
  propose("a: 2\n");
  const mine = clone("mine", "--branch", "contract-update");
  writeFiles(mine, { "openapi/airbyte.yaml": "a: 2 # better\n" });
  git(mine, "commit", "--quiet", "--all", "--amend", "--no-edit");
  git(mine, "push", "--quiet", "--force");
  const before = head();
  // Without an open pull request only a run that fails is heard of.
  expect(propose("a: 3\n")).toMatchObject({ status: 1, called: ["pr list"] });
  expect(head()).toBe(before);
});

test.skipIf(!canRun)("what could not become a pull request is proposed again", () => {
  const { propose, head } = repository();
  expect(propose("a: 2\n", { mayCreate: false }).status).not.toBe(0);
  expect(head).toThrow();
  expect(propose("a: 2\n")).toMatchObject({ status: 0, called: ["pr list", "pr create"] });
});

test.skipIf(!canRun)(
  "a pull request of a fork is not touched, and nothing but the contract is taken from the proposal",
  () => {
    const { propose, branch } = repository();
    const extra = { "files/.git/hooks/pre-commit": "x", "files/.github/workflows/own.yml": "x" };
    const { status, called } = propose("a: 2\n", { prs: [{ number: 9, isCrossRepository: true }], extra });
    expect({ status, called }).toEqual({ status: 0, called: ["pr list", "pr create"] });
    expect(() => branch(".github/workflows/own.yml")).toThrow();
  },
);

test.skipIf(!canRun)("a repository within the proposal is refused, as it could bring commands for git to run", () => {
  const { propose, head } = repository();
  const extra = { "files/openapi/more/.git/config": "[core]\n\tfsmonitor = touch ran\n" };
  const { status, said } = propose("a: 2\n", { extra });
  expect(status).toBe(1);
  expect(said).toContain("::error::");
  expect(head).toThrow();
});
