import { randomUUID } from "node:crypto";
import type { Contract } from "../contract/contract.ts";
import type { MockItems } from "../mock-options.ts";
import type { SettledOptions } from "../settle-options.ts";

export type Item = Record<string, unknown>;

/** A list that the mock pages through and looks items up in. */
export interface Shelf {
  list: string;
  get: string;
  idName: string;
  /** How the server names the kind of thing when it cannot find one. */
  kind: string;
  items: Item[];
}

/** The things of the contract's examples, plus those that the options add. They never change while the mock runs. */
export class World {
  readonly shelves: readonly Shelf[];
  readonly connections: Shelf;

  constructor(contract: Contract, options: SettledOptions) {
    const shelf = (kind: string, wanted: MockItems): Shelf => {
      const plural = `${kind}s`;
      const [list, get, idName] = [`list${plural}`, `get${kind}`, `${kind.toLowerCase()}Id`];
      const examples = contract.exampleItems(list);
      return {
        list,
        get,
        idName,
        kind: kind.toLowerCase(),
        items: [...examples, ...added(examples, idName, kind, wanted)],
      };
    };
    this.connections = shelf("Connection", options.connections);
    this.shelves = [
      this.connections,
      shelf("Source", options.sources),
      shelf("Destination", options.destinations),
      shelf("Workspace", options.workspaces),
    ];
  }

  connection(connectionId: string): Item | undefined {
    return this.connections.items.find((item) => item.connectionId === connectionId);
  }
}

function added([model = {}]: readonly Item[], idName: string, kind: string, wanted: MockItems): Item[] {
  if (typeof wanted !== "number") return wanted.map((item) => ({ ...model, [idName]: randomUUID(), ...item }));
  return Array.from({ length: wanted }, (_, index) => ({
    ...model,
    // Counted ids, so that two runs page through the same things.
    [idName]: `${kindPrefix(kind)}-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
    name: `${kind} ${index + 1}`,
  }));
}

function kindPrefix(kind: string): string {
  return Buffer.from(kind.slice(0, 4)).toString("hex");
}
