import { type JsonObject, objectAt } from "../contract/json-object.ts";
import { type Change, rate } from "./change.ts";
import { type ContractView, idOf } from "./contract-view.ts";
import { diffResponse } from "./diff-response.ts";

/** Changes of the responses that operations have in common, each once. */
export function diffSharedResponses(before: ContractView, after: ContractView): Change[] {
  const [old, next] = [responsesOf(before), responsesOf(after)];
  const common = Object.keys(next).filter((name) => Object.hasOwn(old, name));
  return common.flatMap((name) => {
    const earlier = usersOf(before, name);
    const methods = usersOf(after, name).filter((id) => earlier.includes(id));
    const users = methods.length > 0 ? { response: methods } : {};
    const where = `components["responses"][${JSON.stringify(name)}]`;
    const findings = diffResponse(
      { document: before.document, response: old[name] },
      { document: after.document, response: next[name] },
    );
    return findings.map(({ steps, ...finding }) =>
      rate(finding, { where: [where, ...steps].join("."), resource: undefined, users }),
    );
  });
}

function responsesOf({ document }: ContractView): JsonObject {
  return objectAt(objectAt(document, "components"), "responses");
}

function usersOf({ operations }: ContractView, name: string): string[] {
  const ref = `#/components/responses/${name}`;
  const uses = (responses: JsonObject) =>
    Object.keys(responses).some((status) => objectAt(responses, status).$ref === ref);
  return operations.filter(({ operation }) => uses(objectAt(operation, "responses"))).map(idOf);
}
