import type { Contract } from "../contract/contract.ts";
import type { MockItems } from "../mock-options.ts";
import { areAdmins, type SettledOptions } from "../settle-options.ts";
import { Collection, type Item, type Resource } from "./collection.ts";
import { ownItems } from "./own-items.ts";

/** The things that the mock remembers: those of the contract's examples, those of the options, and what callers make of them. */
export class Store {
  readonly connections: Collection;
  readonly sources: Collection;
  readonly destinations: Collection;
  readonly workspaces: Collection;
  readonly tags: Collection;
  readonly collections: readonly Collection[];
  readonly callersAreAdmins: boolean;
  readonly isCloud: boolean;

  constructor(contract: Contract, options: SettledOptions) {
    const collection = (resource: Resource, wanted: MockItems): Collection => {
      const { kind } = resource;
      const idName = `${kind.toLowerCase()}Id`;
      const examples = contract.exampleItems(`list${kind}s`);
      const added =
        typeof wanted === "number"
          ? madeUp(examples, idName, kind, wanted)
          : ownItems(contract, resource, idName, examples, wanted);
      return new Collection(resource, idName, [...examples, ...added]);
    };
    this.callersAreAdmins = areAdmins(options);
    this.isCloud = options.deployment === "cloud";
    this.connections = collection({ kind: "Connection", paged: true, deleted: "change" }, options.connections);
    this.sources = collection({ kind: "Source", paged: true, deleted: "get" }, options.sources);
    this.destinations = collection({ kind: "Destination", paged: true, deleted: "get" }, options.destinations);
    this.workspaces = collection({ kind: "Workspace", paged: true, deleted: "nothing" }, options.workspaces);
    this.tags = collection({ kind: "Tag", paged: false, deleted: "nothing" }, 0);
    this.collections = [this.connections, this.sources, this.destinations, this.workspaces, this.tags];
  }

  /** Puts a new state in the place of the old one. A connection has its tags in full, so they change there too. */
  change(collection: Collection, item: Item): Item {
    if (collection === this.tags) this.#retag(item.tagId, [item]);
    return collection.change(item);
  }

  /** Deletes one thing and everything that cannot be without it. A tag only comes off its connections. */
  delete(collection: Collection, id: string): void {
    if (collection === this.tags) this.#retag(id, []);
    for (const other of this.collections) {
      if (other === collection) continue;
      for (const item of other.list()) if (item[collection.idName] === id) other.delete(item[other.idName]);
    }
    collection.delete(id);
  }

  reset(): void {
    for (const collection of this.collections) collection.reset();
  }

  #retag(tagId: unknown, replacement: readonly Item[]): void {
    for (const connection of this.connections.list(true)) {
      const tags = (connection.tags ?? []) as Item[];
      const renewed = tags.flatMap((tag) => (tag.tagId === tagId ? replacement : [tag]));
      this.connections.change({ ...connection, tags: renewed });
    }
  }
}

function madeUp([model]: readonly Item[], idName: string, kind: string, count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    ...model,
    // Counted ids, so that two runs page through the same things.
    [idName]: `${kindPrefix(kind)}-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
    name: `${kind} ${index + 1}`,
  }));
}

function kindPrefix(kind: string): string {
  return Buffer.from(kind.slice(0, 4)).toString("hex");
}
