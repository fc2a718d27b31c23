import type { Item } from "./collection.ts";

/** Where a role holds: in one of these. */
const places = ["workspaceId", "organizationId"];

/** A thing with those values of a request over it that go by one of these names. */
export function laidOver(item: Item, request: unknown, names: readonly string[]): Item {
  const sent = Object.entries(Object(request)).filter(([name]) => names.includes(name));
  const isPlaced = sent.some(([name]) => places.includes(name));
  const kept = Object.entries(item).filter(
    ([name]) => !(isPlaced && "permissionType" in item && places.includes(name)),
  );
  return Object.fromEntries([...kept, ...sent]);
}
