import { type Answer, jsonAnswer } from "../answers/answer.ts";
import { errorId } from "../answers/error-id.ts";
import { problem } from "../answers/problem.ts";
import type { Contract } from "../contract/contract.ts";
import type { Call, Handlers } from "../server/handler.ts";
import type { Item } from "./collection.ts";
import { laidOver } from "./laid-over.ts";
import { list, single } from "./query.ts";
import { notFound } from "./unknown-item.ts";

/**
 * Kinds that are not remembered, only found by the ids of the contract's examples, and the answer to any other id. For the first three the
 * server does not handle its own "not found" error, so that it becomes a 500.
 */
const unknown = {
  Permission: () => errorId(500),
  Region: () => errorId(500),
  Dataplane: () => errorId(500),
  Group: (id: string) => notFound("groupId", id),
} satisfies Readonly<Record<string, (id: string) => Answer>>;

type Kind = keyof typeof unknown;

/** Those of the contract's lists, one by one. A change is answered as if it had been made, and forgotten. */
export function readOnlyOperations(contract: Contract): Handlers {
  const handlers: Handlers = {};
  for (const kind of Object.keys(unknown) as Kind[]) {
    const refusal: (id: string) => Answer = unknown[kind];
    const type = kind.toLowerCase();
    const items = new Map(contract.exampleItems(`list${kind}s`).map((item) => [item[`${type}Id`], singleForm(item)]));
    const idOf = ({ parameters }: Call) => parameters[`${type}Id`] ?? "";
    handlers[`get${kind}`] = (call) => {
      const item = items.get(idOf(call));
      return item ? jsonAnswer(200, item) : refusal(idOf(call));
    };
    handlers[`update${kind}`] = (call) => {
      const item = items.get(idOf(call));
      return item ? jsonAnswer(200, laidOver(item, call.body, Object.keys(item))) : refusal(idOf(call));
    };
    handlers[`delete${kind}`] = (call) => (items.has(idOf(call)) ? undefined : refusal(idOf(call)));
  }
  Object.assign(handlers, permissionWrites(contract, handlers));
  handlers.listPermissions = ({ query }) => {
    const [userId, organizationId] = [single(query, "userId"), single(query, "organizationId")];
    const own = contract.exampleItems("listPermissions");
    if (userId === undefined || own.some((item) => item.userId === userId)) return jsonAnswer(200, { data: own });
    // Of somebody else the server lists only roles in the organization itself, and the examples have none.
    return organizationId
      ? jsonAnswer(200, { data: [] })
      : problem("bad-request", { message: "Give the organizationId." });
  };
  handlers.listDataplanes = ({ query }) => {
    const regionIds = list(query, "regionIds");
    const isIn = ({ regionId }: Item) => !regionIds || regionIds.includes(String(regionId));
    return jsonAnswer(200, contract.exampleItems("listDataplanes").filter(isIn));
  };
  handlers.listUsersWithinAnOrganization = ({ query }) => {
    const [ids, emails] = [list(query, "ids"), list(query, "emails")];
    const users = contract.exampleItems("listUsersWithinAnOrganization");
    const isNamed = ({ id, email }: Item) => ids?.includes(String(id)) || emails?.includes(String(email));
    return jsonAnswer(200, { data: ids || emails ? users.filter(isNamed) : users });
  };
  return handlers;
}

/** A role that a user has already is not given again. Without a place there is none, and nobody becomes an instance admin. */
function permissionWrites(contract: Contract, { updatePermission }: Handlers): Handlers {
  const own = contract.exampleItems("listPermissions").map(singleForm);
  const names = ["userId", "permissionType", "workspaceId", "organizationId"];
  return {
    createPermission: ({ body }) => {
      const asked = body as Item;
      if (!asked.workspaceId && !asked.organizationId) {
        return problem("bad-request", { message: "Give the workspaceId or the organizationId." });
      }
      const same = own.find((one) => names.every((name) => one[name] === asked[name]));
      return jsonAnswer(200, laidOver(same ?? own[0] ?? {}, asked, names));
    },
    updatePermission: (call) =>
      (call.body as Item).permissionType === "instance_admin"
        ? problem("unprocessable-entity", { message: "A permission cannot be changed to instance_admin." })
        : updatePermission?.(call),
  };
}

/** A list of permissions says what each is for in one way, a permission alone in another. */
function singleForm({ scope, scopeId, ...item }: Item): Item {
  return scope === undefined ? item : { ...item, [`${scope}Id`]: scopeId };
}
