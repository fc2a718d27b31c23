import { expect } from "vitest";
import { stringify } from "yaml";
import { buildContract } from "../../scripts/contract/build-contract.ts";
import { acceptedByTools } from "./accepted-by-tools.ts";
import { type SmallDocument, smallDocument } from "./small-document.ts";

/** A way to break the small document, and the notice that tells of its repair; null when none is due. */
export type Breakage = readonly [name: string, breakIt: (document: SmallDocument) => void, notice: RegExp | null];

/** The pieces of the small document that tests break most. */
export const get = (d: SmallDocument) => d.paths["/jobs"]?.get as Record<string, unknown>;
export const post = (d: SmallDocument) => d.paths["/jobs"]?.post as Record<string, unknown>;
export const job = (d: SmallDocument) =>
  d.components.schemas.Job as { properties: Record<string, unknown>; required: unknown };
export const status = (d: SmallDocument) => d.components.schemas.Status as Record<string, unknown>;
export const property = (d: SmallDocument, schema: unknown) => {
  job(d).properties.broken = schema;
};
export const parameter = (d: SmallDocument, value: unknown) => (get(d).parameters as unknown[]).push(value);
export const answer = (d: SmallDocument, code: string, value: unknown) => {
  (get(d).responses as Record<string, unknown>)[code] = value;
};

/** Breaks the small document, has it mended, and holds the result before the tools that read contracts. */
export async function expectMended(breakIt: Breakage[1], notice: Breakage[2]): Promise<void> {
  const broken = smallDocument();
  breakIt(broken);
  const { document, notices } = buildContract(stringify(broken), "broken.yaml", []);
  const lines = notices.lines(true).filter((line) => !line.startsWith("notice: summary"));
  if (notice === null) expect(lines).toEqual([]);
  else expect(lines.join("\n")).toMatch(notice);
  await acceptedByTools(document);
}
