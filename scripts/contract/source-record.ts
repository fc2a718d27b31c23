import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ContractError } from "./contract-error.ts";
import { isObject } from "./json-object.ts";

const REPOSITORY = "https://github.com/airbytehq/airbyte-platform";
const RAW = "https://raw.githubusercontent.com/airbytehq/airbyte-platform";
const FILE = "airbyte-api/server-api/src/main/openapi/api.yaml";

/** Where a contract came from: the content of `source.json`. Nothing in it depends on when or where it was made. */
export type SourceRecord = {
  readonly repository: string;
  readonly file: string;
  readonly commit: string | null;
  readonly date: string | null;
  readonly sha256: string;
  readonly operations: number;
  readonly schemas: number;
};

/** What is known of an input apart from its bytes. */
export type Origin = { readonly file: string; readonly commit: string | null; readonly date: string | null };

/** Reads the `source.json` of a folder; undefined when there is none. */
export async function readSourceRecord(folder: string): Promise<SourceRecord | undefined> {
  const path = join(folder, "source.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return undefined;
  }
  try {
    const record: unknown = JSON.parse(text);
    if (isObject(record) && typeof record.sha256 === "string") return record as SourceRecord;
  } catch {
    // said below
  }
  throw new ContractError(`${path} is damaged; restore it, or delete it and pull from a file or URL.`);
}

/** The raw-file URL of the revision that a record speaks of. */
export function rawUrl(record: SourceRecord): string {
  return `${RAW}/${record.commit}/${record.file}`;
}

/** File and commit that a raw-file URL of the upstream repository names. */
export function originOfUrl(source: string): Partial<Origin> {
  const match = /airbytehq\/airbyte-platform\/(?:raw\/)?([0-9a-f]{40})\/(.+\.ya?ml)$/.exec(source);
  return match ? { commit: match[1] ?? null, file: match[2] ?? FILE } : {};
}

/** Puts a record together; the same input gives the same text. */
export function sourceRecord(
  origin: Partial<Origin>,
  sha256: string,
  counts: { operations: number; schemas: number },
): SourceRecord {
  const { file = FILE, commit = null, date = null } = origin;
  return { repository: REPOSITORY, file, commit, date, sha256, ...counts };
}
