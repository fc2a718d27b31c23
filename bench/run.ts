// Prints what this client costs as ratios to bare openapi-fetch without authentication. `npm run bench`; a number is the rounds.
import { readRounds, refuseArguments, scriptArguments } from "../scripts/script-arguments.ts";
import { loopback } from "./loopback.ts";
import { run as paging } from "./paging.ts";
import { perCall } from "./per-call.ts";

const USAGE = "Usage: npm run bench -- [<rounds>]";
const [given = "40", ...others] = scriptArguments({ allowPositionals: true }, USAGE).positionals;
if (others.length > 0) refuseArguments(`One number expected, not ${others.length + 1}.`, USAGE);
const rounds = readRounds(given, USAGE);
const results = { ...(await perCall(rounds)), ...(await loopback(Math.ceil(rounds / 2))) };

console.log(
  `Node ${process.versions.node}, ${rounds} rounds; ratio to bare openapi-fetch, in brackets the middle half`,
);
for (const [name, { median, low, high, baseUs, subjectUs }] of Object.entries(results)) {
  const spread = `(${low.toFixed(2)} to ${high.toFixed(2)})`;
  const times = `${subjectUs.toFixed(1)} µs against ${baseUs.toFixed(1)} µs`;
  console.log(`${name.padEnd(28)} ${median.toFixed(2)} ${spread.padEnd(16)} ${times}`);
}

await paging(Math.max(3, Math.ceil(rounds / 5)));
