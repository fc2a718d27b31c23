import type { OperationId } from "../../generated/operation-ids.gen.ts";
import { jsonAnswer } from "../answers/answer.ts";
import type { Contract } from "../contract/contract.ts";
import type { Call, Handlers } from "../server/handler.ts";
import { single, window } from "./query.ts";
import { notFound } from "./unknown-item.ts";

/** What is done with what a group has, and answered with the contract's example. */
const ofGroup: readonly OperationId[] = [
  "addGroupMember",
  "removeGroupMember",
  "listGroupPermissions",
  "createGroupPermission",
  "deleteGroupPermission",
];

/** Groups and their members have links of their own: relative, without `/api`, and absent when there is no such page. */
export function groupOperations(contract: Contract): Handlers {
  const groups = contract.exampleItems("listGroups");
  const members = contract.exampleItems("listGroupMembers");
  // The server looks for the group before it looks for a role.
  const unknown = ({ parameters: { groupId = "" } }: Call) =>
    groups.some((group) => group.groupId === groupId) ? undefined : notFound("groupId", groupId);
  return {
    ...Object.fromEntries(ofGroup.map((id) => [id, unknown])),
    listGroups: (call) => page(call, groups, (end) => end < groups.length),
    // A full page of members counts as a sign of more, which is wrong when it was the last one.
    listGroupMembers: (call) => unknown(call) ?? page(call, members, (end) => end <= members.length),
  };
}

function page({ path, query }: Call, items: readonly unknown[], hasNext: (end: number) => boolean) {
  const { limit, offset } = window(query);
  const organizationId = single(query, "organizationId");
  const link = (from: number) => {
    const filter = organizationId === undefined ? "" : `organizationId=${organizationId}&`;
    return `/public/v1${path}?${filter}limit=${limit}&offset=${from}`;
  };
  return jsonAnswer(200, {
    data: items.slice(offset, offset + limit),
    ...(hasNext(offset + limit) && { next: link(offset + limit) }),
    ...(offset > 0 && { previous: link(Math.max(offset - limit, 0)) }),
  });
}
