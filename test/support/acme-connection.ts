import type { components } from "../../src/index.ts";

type Connection = components["schemas"]["ConnectionResponse"];

/** A workspace that no example of the contract is in. */
export const testWorkspace = "5a6b7c8d-9e0f-4a1b-8c2d-3e4f5a6b7c8d";

/** A connection that is active since June 2026, with the id that ends in `number`; every 24 hours unless said otherwise. */
export function acmeConnection(number: number, change: Partial<Connection> = {}): Connection {
  return {
    connectionId: `c1a2b3c4-0099-4a5b-8c6d-${String(number).padStart(12, "0")}`,
    name: `Connection ${number}`,
    sourceId: "e1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2c1",
    destinationId: "d1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2d1",
    workspaceId: testWorkspace,
    status: "active",
    schedule: { scheduleType: "basic", basicTiming: "Every 24 HOURS" },
    configurations: {},
    createdAt: Date.UTC(2026, 5, 1) / 1000,
    tags: [],
    ...change,
  };
}
