// The code in documents and comments compiles.

import { beforeAll, expect, test } from "vitest";
import { guides } from "./documents.ts";
import { examplesInSource } from "./examples-in-source.ts";
import { complaintsAbout, type Fence, fencesOf } from "./fences.ts";

const CODE: Record<string, { least: number; code: Fence[] }> = {
  "the code in README, MIGRATION and the guides": {
    least: 40,
    code: ["README.md", "MIGRATION.md", ...guides].flatMap(fencesOf).filter(({ info }) => info.startsWith("ts")),
  },
  "the code in llms.txt": { least: 8, code: fencesOf("llms.txt") },
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
