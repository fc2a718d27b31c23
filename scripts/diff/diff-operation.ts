import type { JsonObject } from "../contract/json-object.ts";
import { parametersOf } from "../contract/parameters-of.ts";
import type { Change, Finding } from "./change.ts";
import { idOf } from "./contract-view.ts";
import { diffAnswers } from "./diff-answers.ts";
import { diffBody } from "./diff-body.ts";
import { diffParameters } from "./diff-parameters.ts";
import { BOTH, change, type OperationPair } from "./operation-pair.ts";
import { wireKey } from "./pair-operations.ts";
import { diffProse } from "./schema/diff-values.ts";
import { show } from "./schema/finding.ts";
import { methodTerm } from "./terms.ts";

/** Everything that changed about one operation, up to the named types it uses. */
export function diffOperation(pair: OperationPair): Change[] {
  const where = methodTerm(idOf(pair.after.found));
  const own = ownFindings(pair).map((finding) => change(pair, where, BOTH, finding));
  return [...own, ...diffParameters(pair), ...diffBody(pair), ...diffAnswers(pair)];
}

function ownFindings({ before, after }: OperationPair): Finding[] {
  const findings: Finding[] = [];
  const [from, to] = [methodTerm(idOf(before.found)), methodTerm(idOf(after.found))];
  if (from !== to) findings.push({ kind: "operation-renamed", from, to });
  if (wireKey(before.found) !== wireKey(after.found)) {
    findings.push({ kind: "operation-moved", from: onWire(before), to: onWire(after) });
  }
  const [old, next] = [before.found.operation, after.found.operation];
  if (old.deprecated !== true && next.deprecated === true) findings.push({ kind: "operation-deprecated" });
  if (old.deprecated === true && next.deprecated !== true) findings.push({ kind: "operation-undeprecated" });
  if (isAnonymous(old) && !isAnonymous(next)) findings.push({ kind: "operation-closed" });
  if (!isAnonymous(old) && isAnonymous(next)) findings.push({ kind: "operation-opened" });
  const [wasPaged, isPaged] = [readsPages(before), readsPages(after)];
  if (wasPaged !== isPaged) findings.push({ kind: isPaged ? "operation-paged" : "operation-unpaged" });
  for (const trait of ["x-idempotent", "x-long-running"]) {
    if (old[trait] === next[trait]) continue;
    const [from, to] = [old, next].map((operation) => `${trait} ${show(operation[trait])}`) as [string, string];
    findings.push({ kind: "operation-handling", from, to });
  }
  return [...findings, ...diffProse(old, next)];
}

function onWire({ found }: OperationPair["before"]): string {
  return `${found.method.toUpperCase()} ${found.path}`;
}

/** Whether `paginate` asks for its pages. */
function readsPages({ document, found }: OperationPair["before"]): boolean {
  return parametersOf(document, found).some(({ name, in: place }) => name === "offset" && place === "query");
}

function isAnonymous({ security }: JsonObject): boolean {
  return Array.isArray(security) && security.length === 0;
}
