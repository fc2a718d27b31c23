import { readFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { PEERS } from "./peers.ts";
import type { Row } from "./rows/row.ts";
import type { Workplace } from "./workplace.ts";

/** What a reader has to know before comparing. */
const READING = `How to read it: lower is better everywhere. Ratios are medians over interleaved rounds, with the middle half of the rounds in
brackets. Generation and memory have a quarter as many rounds, five at least. Each client has the same five operations in \`bench/peers/apps\`:

- raw fetch is the floor: it has a fixed token, which nothing renews.
- airbyte-client as it is installed: tokens, replay after a 401, retries, time limits and typed errors are on.
- openapi-fetch, hey-api, orval and axios have a token cache as their documentation shows it and one replay after a 401, written by
  hand in about 40 lines each; no retries, no time limits. ky has its own retries and time limit besides.

Where airbyte-client does not lead, and why:

- a call, 64 calls at once, a list: each attempt has a signal and a timer, and its body is read within them; of the others only ky has
  that. Over a real network most of the difference disappears.
- cold import: what orval generates is a few functions without a library.
- memory: the library itself, and a signal and a timer for each attempt.
- bundle: token cache, retries, checks of requests and errors that say what to do are in it, as are the methods of all operations.
- generation: it writes a method and a documented request per operation besides the types, and opens the enums of answers.`;

/** The whole of `bench/RESULTS.md`. */
export async function resultsText(rows: readonly Row[], { folder }: Workplace, command: string): Promise<string> {
  const header = ["", ...PEERS.map(({ title }) => title)];
  const table = [
    header,
    header.map(() => "---"),
    ...rows.map(({ title, cells }) => [title, ...PEERS.map(({ id }) => cells.get(id) ?? "–")]),
  ];
  const versions = await Promise.all(
    PEERS.flatMap((peer) => (peer.package === undefined ? [] : [versionOf(folder, peer.package)])),
  );
  versions.push(await versionOf(folder, "openapi-typescript"), await versionOf(folder, "typescript"));
  const where = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores`;
  const parts = [
    "# Measured against its peers",
    `Written by \`${command}\`: ${where}; ${versions.join(", ")}.`,
    table.map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
    READING,
    ["How each row is measured:", "", ...rows.map(({ title, how }) => `- ${title}: ${how}.`)].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

async function versionOf(folder: string, name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, "node_modules", name, "package.json"), "utf8"));
  return `${name} ${version}`;
}
