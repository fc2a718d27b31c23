import { type JsonObject, objectAt } from "../contract/json-object.ts";
import { resolve } from "../contract/resolve.ts";
import type { Change, Finding } from "./change.ts";
import { idOf } from "./contract-view.ts";
import { diffContent, hasContent } from "./diff-content.ts";
import { change, type OperationPair, REQUEST } from "./operation-pair.ts";
import { requestTerm, type Step } from "./terms.ts";

/** Changes of what one operation is sent. */
export function diffBody(pair: OperationPair): Change[] {
  const { before, after } = pair;
  const [old, next] = [before, after].map(({ document, found }) => resolve(document, found.operation.requestBody)) as [
    JsonObject,
    JsonObject,
  ];
  const say = (finding: Finding, steps: readonly Step[] = []) =>
    change(pair, requestTerm(idOf(after.found), "body", steps), REQUEST, finding);
  const required = next.required === true;
  if (!hasContent(old) && !hasContent(next)) return [];
  if (!hasContent(old)) return [say({ kind: required ? "body-added-required" : "body-added-optional" })];
  if (!hasContent(next)) return [say({ kind: "body-removed" })];
  const changed = required !== (old.required === true);
  const contents = diffContent(
    { document: before.document, content: objectAt(old, "content") },
    { document: after.document, content: objectAt(next, "content") },
  );
  return [
    ...(changed ? [say({ kind: required ? "body-required" : "body-optional" })] : []),
    ...contents.map(({ steps, ...finding }) => say(finding, steps)),
  ];
}
