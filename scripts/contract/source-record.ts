import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ContractError } from "./contract-error.ts";
import { isObject } from "./json-object.ts";
import type { Action } from "./overlay.ts";

const REPOSITORY = "https://github.com/airbytehq/airbyte-platform";
const RAW = "https://raw.githubusercontent.com/airbytehq/airbyte-platform";
const FILE = "airbyte-api/server-api/src/main/openapi/api.yaml";

/** Where a contract came from: the content of `source.json`. Nothing in it depends on when or where it was made. */
export type SourceRecord = {
  readonly repository: string;
  readonly file: string;
  readonly commit: string | null;
  readonly date: string | null;
  /** Fingerprint of the upstream document. */
  readonly sha256: string;
  readonly operations: number;
  readonly schemas: number;
  /** Defects of the upstream document that rules mended. */
  readonly repairs: number;
  /** The actions that were applied, and those that found nothing or did not fit. */
  readonly overlay: { readonly sha256: string; readonly actions: number; readonly misfits: readonly string[] };
  /** Fingerprint of airbyte.yaml. */
  readonly contract: { readonly sha256: string };
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

/** File and commit that a raw-file URL of the upstream repository names, in the forms that GitHub uses. */
export function originOfUrl(source: string): Partial<Origin> {
  const match = /airbytehq\/airbyte-platform\/(?:raw\/|blob\/)?([0-9a-f]{40})\/([^?#]+\.ya?ml)(?:[?#]|$)/.exec(source);
  return match ? { commit: match[1] as string, file: match[2] as string } : {};
}

/** Puts a record together; the same input gives the same text. */
export function sourceRecord(
  origin: Partial<Origin>,
  made: Pick<SourceRecord, "sha256" | "operations" | "schemas" | "repairs" | "overlay" | "contract">,
): SourceRecord {
  const { file = FILE, commit = null, date = null } = origin;
  const { sha256, operations, schemas, repairs, overlay, contract } = made;
  return { repository: REPOSITORY, file, commit, date, sha256, operations, schemas, repairs, overlay, contract };
}

/** Fingerprint of what an overlay does; comments and layout are not part of it. */
export function overlayFingerprint(actions: readonly Action[]): string {
  return fingerprint(JSON.stringify(actions));
}

/** SHA-256 in hexadecimal. */
export function fingerprint(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
