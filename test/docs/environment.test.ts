import { expect, test } from "vitest";
import { optionsFromEnv } from "../../src/env.ts";
import { read } from "./documents.ts";

/** Names of the variables that are read, but for wrong ones of the address, which are looked for only while it is absent. */
function variablesRead(): string[] {
  const names = new Set<string>();
  const get = (_: object, name: string) => {
    names.add(name);
    return name === "AIRBYTE_BASE_URL" ? "https://airbyte.example.com" : undefined;
  };
  optionsFromEnv(new Proxy({}, { get }));
  return [...names].sort();
}

/** The variables that a text names. */
const namesIn = (text = "") => [...new Set(text.match(/\bAIRBYTE_\w+|\bLOG_LEVEL\b/g))].sort();

test("there are variables to look for", () => {
  expect(variablesRead()).toEqual(expect.arrayContaining(["AIRBYTE_CLIENT_ID", "AIRBYTE_MAX_RETRIES", "LOG_LEVEL"]));
});

test("the example file names exactly the variables that are read, all of them empty", () => {
  const assignments = read(".env.example")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(assignments.sort()).toEqual(variablesRead().map((name) => `${name}=`));
});

test("README's table of options names exactly the variables that are read", () => {
  expect(namesIn(/^## Options\n([\s\S]*?)^## /m.exec(read("README.md"))?.[1])).toEqual(variablesRead());
});

test("the comment on optionsFromEnv names exactly the variables that are read", () => {
  expect(
    namesIn(/ \* Reads options for `createAirbyteClient`([\s\S]*?)Other variables/.exec(read("src/env.ts"))?.[1]),
  ).toEqual(variablesRead());
});
