import type { JsonObject } from "../contract/json-object.ts";
import { parametersOf } from "../contract/parameters-of.ts";
import type { Change, Finding } from "./change.ts";
import { idOf } from "./contract-view.ts";
import { diffWriting, type PlacedParameter, schemaOf } from "./diff-writing.ts";
import { change, type OperationPair, REQUEST } from "./operation-pair.ts";
import { pathNames, wireKey } from "./pair-operations.ts";
import { describeType } from "./schema/describe-type.ts";
import { diffSchemas } from "./schema/diff-schemas.ts";
import { diffProse } from "./schema/diff-values.ts";
import { requestTerm, type Step } from "./terms.ts";

/** Changes of the parameters of one operation; they concern requests only. */
export function diffParameters(pair: OperationPair): Change[] {
  const { before, after } = pair;
  const renamed = renamedInPath(pair);
  const old = new Map(parametersOf(before.document, before.found).map((one) => [keyOf(one, renamed), one]));
  const next = new Map(parametersOf(after.document, after.found).map((one) => [keyOf(one), one]));
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key), next.get(key)];
    const say = (finding: Finding, steps: readonly Step[] = []) =>
      change(pair, term(pair, (other ?? one) as JsonObject, steps), REQUEST, finding);
    if (other === undefined) return [say({ kind: "parameter-removed" })];
    if (one === undefined) {
      const kind = other.required === true ? "parameter-added-required" : "parameter-added-optional";
      return [say({ kind, to: describeType(schemaOf(other)) })];
    }
    const inner = diffSchemas(placed(before, one), placed(after, other));
    return [
      ...diffOwn(one, other).map((finding) => say(finding)),
      ...diffWriting(placed(before, one), placed(after, other)).map((finding) => say(finding)),
      ...inner.map(({ steps, ...rest }) => say(rest, steps)),
    ];
  });
}

function diffOwn(one: JsonObject, other: JsonObject): Finding[] {
  const findings: Finding[] = [];
  if (one.name !== other.name)
    findings.push({ kind: "parameter-renamed", from: String(one.name), to: String(other.name) });
  const required = other.required === true;
  if (required !== (one.required === true))
    findings.push({ kind: required ? "parameter-required" : "parameter-optional" });
  if (one.deprecated !== true && other.deprecated === true) findings.push({ kind: "deprecated" });
  if (one.deprecated === true && other.deprecated !== true) findings.push({ kind: "undeprecated" });
  return [...findings, ...diffProse(one, other)];
}

/** Old name to new name, for the parameters of a path that is the same but for them. */
function renamedInPath({ before, after }: OperationPair): ReadonlyMap<string, string> {
  if (wireKey(before.found) !== wireKey(after.found)) return new Map();
  const names = pathNames(after.found);
  return new Map(pathNames(before.found).map((name, index) => [name, names[index] ?? name]));
}

function keyOf({ in: place, name }: JsonObject, renamed?: ReadonlyMap<string, string>): string {
  return `${place} ${place === "path" ? (renamed?.get(String(name)) ?? name) : name}`;
}

function placed({ document }: OperationPair["before"], parameter: JsonObject): PlacedParameter {
  return { document, schema: schemaOf(parameter), parameter };
}

function term({ after }: OperationPair, { in: place, name }: JsonObject, steps: readonly Step[]): string {
  const id = idOf(after.found);
  // Cookies go into a header, which callers write themselves.
  if (place === "cookie") return requestTerm(id, "headers", ["cookie"]);
  return requestTerm(id, place === "header" ? "headers" : String(place), [String(name), ...steps]);
}
