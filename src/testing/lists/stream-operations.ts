import { jsonAnswer } from "../answers/answer.ts";
import type { Contract } from "../contract/contract.ts";
import type { Handlers } from "../server/handler.ts";
import { single } from "./query.ts";
import type { Store } from "./store.ts";
import { notFound, unknownItem } from "./unknown-item.ts";

/** What a source offers: the same streams for each. Which sync modes are possible depends on a destination. */
export function streamOperations(store: Store, contract: Contract): Handlers {
  const offered = contract.exampleItems("getStreamProperties");
  return {
    getStreamProperties: ({ query }) => {
      const ends = [
        [store.sources, single(query, "sourceId")],
        [store.destinations, single(query, "destinationId")],
      ] as const;
      for (const [collection, id] of ends)
        if (id !== undefined && !collection.find(id))
          return collection.read(id) ? notFound(collection.idName, id) : unknownItem(store, collection, id);
      const [, [, destinationId]] = ends;
      return jsonAnswer(200, destinationId ? offered : offered.map(({ syncModes: _, ...stream }) => stream));
    },
  };
}
