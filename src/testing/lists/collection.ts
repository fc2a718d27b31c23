/** A thing as the API answers it. Never changed in place: the first state must stay whole for `reset()`. */
export type Item = Readonly<Record<string, unknown>>;

/** One kind of thing that the mock remembers, and how the API treats it. */
export interface Resource {
  /** As operation ids have it: `Connection` for `createConnection` and `listConnections`. */
  kind: "Connection" | "Source" | "Destination" | "Workspace" | "Tag";
  /** Whether its list has pages. */
  paged: boolean;
  /**
   * What a deleted one still answers: changes, another DELETE, and a GET with status `deprecated`; only another DELETE and a GET, without
   * its configuration; or nothing at all.
   */
  deleted: "change" | "get" | "nothing";
}

/** All things of one kind: those of the start and those that came later. */
export class Collection {
  readonly resource: Resource;
  readonly idName: string;
  /** The beginning of the names of its properties: `sourceId`, `sourceType`. */
  readonly type: string;
  readonly #first: readonly Item[];
  #items: readonly Item[];
  readonly #deleted = new Set<unknown>();

  constructor(resource: Resource, idName: string, items: readonly Item[]) {
    this.resource = resource;
    this.idName = idName;
    this.type = resource.kind.toLowerCase();
    this.#first = items;
    this.#items = items;
  }

  /** In the order in which they came into being. */
  list(includeDeleted = false): readonly Item[] {
    return includeDeleted ? this.#items : this.#items.filter((item) => !this.#isDeleted(item));
  }

  /** One that is there. */
  find(id: unknown): Item | undefined {
    return this.list().find((item) => item[this.idName] === id);
  }

  /** One that is there or that the API still shows although it was deleted. */
  read(id: unknown): Item | undefined {
    return this.list(this.resource.deleted !== "nothing").find((item) => item[this.idName] === id);
  }

  /** One that a change finds. */
  changeable(id: unknown): Item | undefined {
    return this.resource.deleted === "change" ? this.read(id) : this.find(id);
  }

  add(item: Item): Item {
    this.#items = [...this.#items, item];
    return item;
  }

  /** Puts a new state in the place of the one with the same id. */
  change(item: Item): Item {
    this.#items = this.#items.map((old) => (old[this.idName] === item[this.idName] ? item : old));
    return item;
  }

  delete(id: unknown): void {
    const item = this.find(id);
    if (item && this.resource.deleted !== "nothing") this.change({ ...item, ...this.#rest() });
    this.#deleted.add(id);
  }

  reset(): void {
    this.#items = this.#first;
    this.#deleted.clear();
  }

  /** Whether it was deleted, even if a change has given it another status since. */
  wasDeleted(id: unknown): boolean {
    return this.#deleted.has(id);
  }

  /** What deleting changes in one that can be read all the same. */
  #rest(): Item {
    return this.resource.deleted === "change" ? { status: "deprecated" } : { configuration: {} };
  }

  /** Of connections their status says it: one that a caller calls deprecated is as good as deleted. */
  #isDeleted(item: Item): boolean {
    return this.resource.deleted === "change" ? item.status === "deprecated" : this.wasDeleted(item[this.idName]);
  }
}
