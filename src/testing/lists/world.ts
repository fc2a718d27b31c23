import { randomUUID } from "node:crypto";
import { areAdmins } from "../are-admins.ts";
import type { Contract } from "../contract/contract.ts";
import type { MockItems } from "../mock-options.ts";
import type { SettledOptions } from "../settle-options.ts";
import { type Item, type Resource, Shelf } from "./shelf.ts";

/** The things that the mock remembers: those of the contract's examples, those of the options, and what callers make of them. */
export class World {
  readonly connections: Shelf;
  readonly sources: Shelf;
  readonly destinations: Shelf;
  readonly workspaces: Shelf;
  readonly tags: Shelf;
  readonly shelves: readonly Shelf[];
  readonly callersAreAdmins: boolean;

  constructor(contract: Contract, options: SettledOptions) {
    const shelf = (resource: Resource, wanted: MockItems): Shelf => {
      const { kind } = resource;
      const idName = `${kind.toLowerCase()}Id`;
      const examples = contract.exampleItems(`list${kind}s`);
      return new Shelf(resource, idName, [...examples, ...added(examples, idName, kind, wanted)]);
    };
    this.callersAreAdmins = areAdmins(options);
    this.connections = shelf({ kind: "Connection", paged: true, deleted: "get" }, options.connections);
    this.sources = shelf({ kind: "Source", paged: true, deleted: "delete" }, options.sources);
    this.destinations = shelf({ kind: "Destination", paged: true, deleted: "delete" }, options.destinations);
    this.workspaces = shelf({ kind: "Workspace", paged: true, deleted: "nothing" }, options.workspaces);
    this.tags = shelf({ kind: "Tag", paged: false, deleted: "nothing" }, 0);
    this.shelves = [this.connections, this.sources, this.destinations, this.workspaces, this.tags];
  }

  /** Puts a new state in the place of the old one. A connection has its tags in full, so they change there too. */
  change(shelf: Shelf, item: Item): Item {
    if (shelf === this.tags) this.#retag(item.tagId, [item]);
    return shelf.change(item);
  }

  /** Deletes one thing and everything that cannot be without it. A tag only comes off its connections. */
  delete(shelf: Shelf, id: string): void {
    if (shelf === this.tags) this.#retag(id, []);
    for (const other of this.shelves) {
      if (other === shelf) continue;
      for (const item of other.list()) if (item[shelf.idName] === id) other.delete(item[other.idName]);
    }
    shelf.delete(id);
  }

  reset(): void {
    for (const shelf of this.shelves) shelf.reset();
  }

  #retag(tagId: unknown, replacement: readonly Item[]): void {
    for (const connection of this.connections.list(true)) {
      const tags = (connection.tags ?? []) as Item[];
      const renewed = tags.flatMap((tag) => (tag.tagId === tagId ? replacement : [tag]));
      this.connections.change({ ...connection, tags: renewed });
    }
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
