// The code in documents and comments compiles, and none escapes that by the way it is written.

import { beforeAll, expect, test } from "vitest";
import { guides, read } from "./documents.ts";
import { examplesInSource } from "./examples-in-source.ts";
import { complaintsAbout, type Fence, fencesOf, syntaxErrorsOf } from "./fences.ts";
import { membersInProse } from "./members-in-prose.ts";

const documents = ["README.md", "MIGRATION.md", ...guides];
const fences = documents.flatMap(fencesOf);
const inLanguage = (language: string) => fences.filter(({ info }) => info.split(" ")[0] === language);

const CODE: Record<string, { least: number; code: Fence[] }> = {
  "the code in README, MIGRATION and the guides": { least: 40, code: inLanguage("ts") },
  "the code in llms.txt": { least: 8, code: fencesOf("llms.txt") },
  "what the prose of documents names of a client, an error or the mock": {
    least: 10,
    code: [...documents, "llms.txt"].map(membersInProse),
  },
  "every example in a comment of src": { least: 24, code: examplesInSource() },
};

let complaints: string[];
// One program for all: most of its time goes into the types that they share.
beforeAll(() => {
  complaints = complaintsAbout(Object.values(CODE).flatMap(({ code }) => code));
}, 60_000);

test.each(Object.entries(CODE))("%s compiles", (_, { least, code }) => {
  expect(code.length).toBeGreaterThanOrEqual(least);
  const places = code.map(({ place }) => `${place} `);
  expect(complaints.filter((complaint) => places.some((place) => complaint.startsWith(place)))).toEqual([]);
});

test("the JavaScript in README, MIGRATION and the guides can be parsed", () => {
  const scripts = inLanguage("js");
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.flatMap(syntaxErrorsOf)).toEqual([]);
});

test("every fence has a language that is known", () => {
  const known = ["ts", "js", "sh", "text", "python", "yaml"].flatMap(inLanguage);
  expect(fences.filter((fence) => !known.includes(fence)).map(({ place, info }) => `${place} ${info}`)).toEqual([]);
});

test.each([...documents, "llms.txt"])("every line of %s that looks like the edge of a fence is one", (file) => {
  const edges = read(file).match(/^[ \t>*-]*(```|~~~)/gm) ?? [];
  expect(edges).toHaveLength(2 * fencesOf(file).length);
});
