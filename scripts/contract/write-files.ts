import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ContractError } from "./contract-error.ts";
import { isFolder } from "./is-folder.ts";

/**
 * Writes several files of one folder, all or none: every text goes to a temporary file first, and only when all of
 * them are on the disk are they moved into place.
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const stamp = randomUUID().slice(0, 8);
  const moves = Object.keys(files).map((name) => ({
    name,
    from: join(folder, `.${name}.${stamp}.tmp`),
    to: join(folder, name),
  }));
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, from, to } of moves) {
      if (await isFolder(to)) throw new Error(`${to} is a folder`);
      await mkdir(dirname(from), { recursive: true });
      await writeFile(from, files[name] ?? "");
    }
    for (const { from, to } of moves) await rename(from, to);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "EEXIST" || code === "ENOTDIR" ? "there is a file in its place" : message;
    throw new ContractError(`${folder} cannot be written: ${why}.`);
  } finally {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true }).catch(() => {})));
  }
}
