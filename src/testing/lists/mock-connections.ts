import type { Store } from "./store.ts";

/** The mock's connections, for tests to look at without a request. */
export interface MockConnections {
  /** Every connection as it stands now, those that are switched off included, in the order in which they are listed. */
  list(): MockConnection[];
}

/** What tests need of a connection; `getConnection` answers all of it. */
export interface MockConnection {
  /** Its id. */
  connectionId: string;
  /** Its name. */
  name: string;
  /** `active` or `inactive`; only an active one can be synced. */
  status: string;
  /** Its workspace. */
  workspaceId: string;
}

export function mockConnections(store: Store): MockConnections {
  return {
    list: () =>
      store.connections.list().map(({ connectionId, name, status, workspaceId }) => ({
        ...{ connectionId: String(connectionId), name: String(name) },
        ...{ status: String(status), workspaceId: String(workspaceId) },
      })),
  };
}
