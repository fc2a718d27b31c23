// Defaults and bounds of options are those of the code, wherever they are told.

import { expect, test } from "vitest";
import { newCall } from "../../src/http/new-call.ts";
import { routeOf } from "../../src/http/operation.ts";
import { resolveSettings } from "../../src/settings.ts";
import { read } from "./documents.ts";

const settings = resolveSettings({ auth: "none" });
const timeoutOf = (method: string, path: string) => newCall(routeOf(method, path), {}, settings).timeoutMs;

const DEFAULTS: Record<string, number[]> = {
  timeoutMs: [timeoutOf("GET", "/jobs"), timeoutOf("POST", "/jobs")],
  deadlineMs: [],
  maxRetries: [settings.maxRetries],
  retryDelayMs: [settings.retryDelayMs],
};
const VARIABLES = [
  ["AIRBYTE_TIMEOUT_MS", "timeoutMs"],
  ["AIRBYTE_DEADLINE_MS", "deadlineMs"],
  ["AIRBYTE_MAX_RETRIES", "maxRetries"],
] as const;

/** The least and the most that an option may be, as it is told to those who give something else. */
function boundsOf(option: string): number[] {
  try {
    resolveSettings({ auth: "none", [option]: -1 });
  } catch (error) {
    return numbersIn(/from (\d+ to \d+)/.exec((error as Error).message)?.[1]);
  }
  throw new Error(`${option} has no bounds`);
}

/** Numbers, also those that are written in groups of three digits; but not the same once more in seconds or minutes. */
function numbersIn(text = ""): number[] {
  return (
    text
      .replaceAll(/\d+ (?:seconds?|minutes)/g, "")
      .replaceAll(/(?<=\d) (?=\d{3}\b)/g, "")
      .match(/\d+/g) ?? []
  ).map(Number);
}

/** What a comment says: "From 1 to 9. Default is 3." */
function statedIn(comment = "") {
  const [, bounds] = /from (\d+ to \d+)/i.exec(comment) ?? [];
  const [, defaults] = /(?:Default is|Empty:)([\s\S]*)/.exec(comment) ?? [];
  return { bounds: numbersIn(bounds), defaults: numbersIn(defaults) };
}

/** The comment on a property of an interface. */
function commentOn(file: string, property: string): string | undefined {
  return new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*${property}\\?:`).exec(read(file))?.[1];
}

/** The numbers in the row of a table that begins with an option, but for the environment variable. */
function rowOf(file: string, option: string): number[] {
  const row = new RegExp(`^\\| \`${option}\`.*`, "m").exec(read(file))?.[0];
  return numbersIn(row?.replaceAll(/\]\(.*?\)/g, ""));
}

test.each(Object.entries(DEFAULTS))("the comment on the client's %s has its bounds and default", (option, defaults) => {
  expect(statedIn(commentOn("src/options.ts", option))).toEqual({ bounds: boundsOf(option), defaults });
});

test.each([
  "timeoutMs",
  "deadlineMs",
  "maxRetries",
])("the comment on a call's %s has its bounds, and the default if any", (option) => {
  const { bounds, defaults } = statedIn(commentOn("src/call-options.ts", option));
  expect(bounds).toEqual(boundsOf(option));
  expect([[], DEFAULTS[option]]).toContainEqual(defaults);
});

test.each(
  Object.entries(DEFAULTS),
)("README's table has the default of %s, and its bounds if any", (option, defaults) => {
  expect([defaults, [...boundsOf(option), ...defaults]]).toContainEqual(rowOf("README.md", option));
});

test.each([
  "timeoutMs",
  "deadlineMs",
])("the table of time limits in guides/retries.md has the default of %s", (option) => {
  expect(rowOf("guides/retries.md", option)).toEqual(DEFAULTS[option]);
});

test.each(Object.entries(DEFAULTS))("llms.txt has the default of %s", (option, defaults) => {
  expect(numbersIn(new RegExp(`\`${option}\` \\(([^)]*)`).exec(read("llms.txt"))?.[1])).toEqual(defaults);
});

test.each(VARIABLES)("the example file has the bounds and default of %s", (variable, option) => {
  const comment = new RegExp(`((?:^#.*\n)*)^${variable}=`, "m").exec(read(".env.example"))?.[1];
  expect(statedIn(comment)).toEqual({ bounds: boundsOf(option), defaults: DEFAULTS[option] });
});
