import { jsonAnswer } from "../answers/answer.ts";
import type { Contract } from "../contract/contract.ts";
import type { Handlers } from "../server/handler.ts";
import { single } from "./query.ts";
import { unknownItem } from "./unknown-item.ts";
import type { World } from "./world.ts";

/** What a source offers: the same streams for each. Which sync modes are possible depends on a destination. */
export function streamOperations(world: World, contract: Contract): Handlers {
  const offered = contract.exampleItems("getStreamProperties");
  return {
    getStreamProperties: ({ query }) => {
      const ends = [
        [world.sources, single(query, "sourceId")],
        [world.destinations, single(query, "destinationId")],
      ] as const;
      for (const [shelf, id] of ends) if (id !== undefined && !shelf.find(id)) return unknownItem(world, shelf, id);
      const [, [, destinationId]] = ends;
      return jsonAnswer(200, destinationId ? offered : offered.map(({ syncModes: _, ...stream }) => stream));
    },
  };
}
