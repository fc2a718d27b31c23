import { readFile } from "node:fs/promises";
import { ContractError } from "./contract-error.ts";
import { type Address, inputAddress } from "./input-address.ts";
import { fingerprint } from "./source-record.ts";

/** A text as it came in, with the fingerprint of its bytes; `source` is what may be shown of where it came from. */
export type Input = { readonly text: string; readonly sha256: string; readonly source: string };

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads a file or a URL. Whatever goes wrong becomes one sentence that names the place. */
export async function readInput(source: string, timeoutMs = TIMEOUT_MS): Promise<Input> {
  const address = inputAddress(source);
  const bytes = address ? await download(address, timeoutMs) : await readLocal(source);
  const shown = address?.shown ?? source;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ContractError(`${shown} is not text in UTF-8.`);
  }
  return { text, sha256: fingerprint(bytes), source: shown };
}

async function readLocal(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : code;
    throw new ContractError(`${file} cannot be read: ${why}.`);
  }
}

async function download({ url, shown }: Address, timeoutMs: number): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { signal, headers: { accept: "application/yaml, text/plain, */*" } });
    if (!response.ok) {
      await response.body?.cancel();
      throw new ContractError(`${shown} answered ${response.status} ${response.statusText}; check the address.`);
    }
    if (/^text\/html\b/i.test(response.headers.get("content-type") ?? "")) {
      await response.body?.cancel();
      throw new ContractError(`${shown} answered with a web page (text/html); give the address of the raw file.`);
    }
    return await readAll(shown, response);
  } catch (error) {
    if (error instanceof ContractError) throw error;
    if (signal.aborted)
      throw new ContractError(`${shown} did not answer in full within ${timeoutMs / 1_000} s; try again.`);
    throw new ContractError(`${shown} cannot be reached: ${reasonOf(error as Error)}.`);
  }
}

/** Only the cause is told: the error of fetch itself may quote the address. Of several attempts, only the code is known. */
function reasonOf({ cause }: Error): string {
  if (!(cause instanceof Error)) return "the request failed";
  return cause.message || (cause as NodeJS.ErrnoException).code || "the request failed";
}

async function readAll(shown: string, response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES)
      throw new ContractError(`${shown} is larger than ${MAX_BYTES / 1024 / 1024} MB; this is no API document.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
