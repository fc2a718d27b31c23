// Runs the steps of the contract workflow that make the text of the pull request, as they are, with an npm of the test's own.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { canRun, scene, writeFiles } from "./contract-repository.ts";

/** Pulls another contract unless the first is to stay, repeats what it is to compare, and finds a type that does not fit. */
const NPM = `#!/usr/bin/env bash
case "$*" in
  *spec:pull*)
    if [ -z "$SAME" ]; then echo "b: 1" > openapi/airbyte.yaml; fi
    echo "notice: news: #/servers: the API may be elsewhere now"
    echo "A rule mended something" ;;
  *spec:diff*) echo "$@" ;;
  *typecheck*) exit 1 ;;
esac
`;
const RUN = "https://example.com/runs/1";

function pulled({ same = false } = {}) {
  const { home, env, runStep } = scene({ npm: NPM });
  const checkout = join(home, "checkout");
  writeFiles(checkout, {
    "openapi/airbyte.yaml": "a: 1\n",
    "openapi/source.json": JSON.stringify({ commit: "5c00290a597829b8e56ffe2b22ed9eb64d8e4e56", date: "2026-07-24" }),
    "src/generated/a.gen.ts": "1\n",
  });
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
  ])
    spawnSync("git", args, { cwd: checkout, env });
  const file = (name: string) => join(home, name);
  writeFiles(home, { output: "", summary: "" });
  const step = (name: string) => {
    const outputs = readFileSync(file("output"), "utf8");
    const { status, said } = runStep("pull", name, checkout, {
      RUNNER_TEMP: home,
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      UPSTREAM: "airbytehq/airbyte-platform",
      FILE: "api.yaml",
      COMMIT: "c0ffee0123456789c0ffee0123456789c0ffee01",
      DATE: "2026-12-01",
      BEFORE: /^before=(.*)$/m.exec(outputs)?.[1] ?? "",
      RUN,
      SAME: same ? "yes" : "",
    });
    expect(status, said).toBe(0);
    return said;
  };
  const read = (name: string) => readFileSync(file(name), "utf8");
  return { home, checkout, step, read };
}

test.skipIf(!canRun)("the pull request names both revisions, and each check with its result", () => {
  const { checkout, step, read } = pulled();
  for (const name of ["Pull", "Compare", "Test", "Write the proposal"]) step(name);
  expect(read("output")).toContain("changed=true\n");
  const body = read("proposal/body.md");
  expect(body).toContain(" before-2026-07-24-5c00290 after-2026-12-01-c0ffee0 ");
  expect(body).toMatch(
    /`npm run test`: passed\n.*`npm run typecheck`: \*\*failed\*\*\n.*`npm run spec:check`: passed\n/,
  );
  expect(body).toContain("    A rule mended something\n\n</details>\n");
  expect(body).not.toContain("Cut");
  expect(readdirSync(checkout).sort()).toEqual([".git", "openapi", "src"]);
  expect(read("proposal/files/openapi/airbyte.yaml")).toBe("b: 1\n");
});

test.skipIf(!canRun)(
  "a text that is too long ends with a whole line, closes what it opened, and says where the rest is",
  () => {
    const { home, step, read } = pulled();
    for (const name of ["Pull", "Test"]) step(name);
    const line = "- a value of `<details>` is new – and more of it";
    writeFiles(home, { "diff.md": `<details>\n\n${`${line}\n`.repeat(3000)}</details>\n` });
    step("Write the proposal");
    const body = read("proposal/body.md");
    expect(body.length).toBeLessThan(65_536);
    expect(body.length).toBeGreaterThan(50_000);
    const [before, after] = body.split("\n\n</details>\n");
    expect(before?.endsWith(`\n${line}`)).toBe(true);
    expect(after).toBe(
      `\nCut here. The whole text is \`whole.md\` in the artifact \`proposal\` of [this run](${RUN}).\n`,
    );
    expect(read("proposal/whole.md")).toContain("A rule mended something");
    expect(existsSync(join(home, "proposal", "files", "src", "generated", "a.gen.ts"))).toBe(true);
  },
);

test.skipIf(!canRun)(
  "news that the contract does not hold is a warning of the run, also when nothing else changed",
  () => {
    const { step, read } = pulled({ same: true });
    const said = step("Pull").split("\n");
    expect(said).toContain("::warning::#/servers: the API may be elsewhere now");
    expect(said.filter((line) => line.startsWith("::"))).toHaveLength(1);
    expect(read("output")).toContain("changed=false\n");
  },
);
