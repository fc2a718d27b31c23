import { randomUUID } from "node:crypto";
import { emptyAnswer, jsonAnswer } from "../answers/answer.ts";
import { problem } from "../answers/problem.ts";
import type { Contract } from "../contract/contract.ts";
import type { MockClock } from "../mock-clock.ts";
import type { Call, Handlers } from "../server/handler.ts";
import { asReported } from "./as-reported.ts";
import { merged } from "./merged.ts";
import { newcomer } from "./newcomer.ts";
import { refusal, refusedChange } from "./refusal.ts";
import type { Item, Shelf } from "./shelf.ts";
import { streams } from "./streams.ts";
import { unknownItem } from "./unknown-item.ts";
import type { World } from "./world.ts";

/** Fields that stay what they were on creation, whatever a change says. */
const lasting = ["createdAt", "workspaceId", "definitionId", "sourceType", "destinationType"];

/** Create, change, replace and delete. What the API does not show of a request is not kept. */
export function writeOperations(world: World, contract: Contract, clock: MockClock): Handlers {
  const handlers: Handlers = {};
  const offered = streams(contract.exampleItems("getStreamProperties"));
  const known = { regions: contract.exampleItems("listRegions"), streams: offered };
  for (const shelf of world.shelves) {
    const { kind } = shelf.resource;
    const fields = contract.answerFields(`get${kind}`);
    const reported = (body: unknown) => picked(asReported(body as Item, known), fields.all);
    const [model = {}] = contract.exampleItems(`list${kind}s`);
    handlers[`create${kind}`] = ({ body, href }) => {
      const refused = refusal(shelf, body as Item, world, href);
      if (refused) return refused;
      const start = { ...picked(model, fields.required), ...newcomer(shelf, body as Item, world, offered) };
      const createdAt = fields.all.includes("createdAt") && { createdAt: Math.floor(clock.now() / 1_000) };
      const item = { ...merged(start, reported(body)), [shelf.idName]: randomUUID(), ...createdAt };
      return jsonAnswer(200, shelf.add(item));
    };
    // Not every kind has all of these; what the contract does not have is never asked for.
    const changed = change(world, shelf, (item, body) => merged(item, reported(body)));
    handlers[`patch${kind}`] = changed;
    handlers[`update${kind}`] = changed;
    handlers[`put${kind}`] = change(world, shelf, (item, body) => ({ ...item, ...reported(body) }));
    handlers[`delete${kind}`] = ({ parameters }) => {
      const id = parameters[shelf.idName] ?? "";
      if (!shelf.canDelete(id)) return unknownItem(world, shelf, id);
      world.delete(shelf, id);
      return emptyAnswer(204);
    };
  }
  return handlers;
}

function change(world: World, shelf: Shelf, changed: (item: Item, body: unknown) => Item) {
  return ({ parameters, body }: Call) => {
    const id = parameters[shelf.idName] ?? "";
    const item = shelf.find(id);
    if (!item) return unknownItem(world, shelf, id);
    if (item.status === "locked") return problem("connection-locked", { connectionId: id, statusReason: null });
    const refused = refusedChange(body as Item);
    if (refused) return refused;
    const next = { ...changed(item, body), ...picked(item, [shelf.idName, ...lasting]) };
    return jsonAnswer(200, world.change(shelf, next));
  };
}

function picked(item: Item, names: readonly string[]): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
}
