import { isObject, type JsonObject, objectAt } from "../contract/json-object.ts";
import { resolve } from "../contract/resolve.ts";
import type { Change, Finding } from "./change.ts";
import { idOf } from "./contract-view.ts";
import { diffContent } from "./diff-content.ts";
import { diffResponse } from "./diff-response.ts";
import { change, type OperationPair, RESPONSE } from "./operation-pair.ts";
import { answerTerm, type Step } from "./terms.ts";

/** Changes of the statuses and bodies with which one operation answers. */
export function diffAnswers(pair: OperationPair): Change[] {
  const { before, after } = pair;
  const [old, next] = [before, after].map(({ found }) => objectAt(found.operation, "responses")) as [
    JsonObject,
    JsonObject,
  ];
  const say = (finding: Finding, steps: readonly Step[] = []) =>
    change(pair, answerTerm(idOf(after.found), steps), RESPONSE, finding);
  return Object.keys({ ...old, ...next }).flatMap((status) => {
    const group = groupOf(status);
    if (!Object.hasOwn(next, status)) return [say({ kind: `${group}-removed`, from: status })];
    if (!Object.hasOwn(old, status)) {
      const another = group === "success" && !isKnownBody(pair, old, next[status]);
      return [say({ kind: another ? "success-added-other" : `${group}-added`, to: status })];
    }
    // What several operations answer in common is compared once.
    if (isShared(old[status], next[status])) return [];
    const findings = diffResponse(
      { document: before.document, response: old[status] },
      { document: after.document, response: next[status] },
    );
    return findings.map(({ steps, ...finding }) => say(finding, steps));
  });
}

function groupOf(status: string): "success" | "redirect" | "error" {
  return status.startsWith("2") ? "success" : status.startsWith("3") ? "redirect" : "error";
}

/** Whether one of the successes so far has the same body. */
function isKnownBody({ before, after }: OperationPair, known: JsonObject, response: unknown): boolean {
  const content = objectAt(resolve(after.document, response), "content");
  const successes = Object.keys(known).filter((status) => groupOf(status) === "success");
  return successes.some((status) => {
    const old = objectAt(resolve(before.document, known[status]), "content");
    const findings = diffContent({ document: before.document, content: old }, { document: after.document, content });
    return findings.every(({ kind }) => kind === "prose");
  });
}

function isShared(one: unknown, other: unknown): boolean {
  return isObject(one) && isObject(other) && typeof one.$ref === "string" && one.$ref === other.$ref;
}
