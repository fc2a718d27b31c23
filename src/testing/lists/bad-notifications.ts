import type { Item } from "./collection.ts";

/** The event whose webhook is switched on without an address, which the server refuses; undefined if there is none. */
export function webhookWithoutUrl(notifications: unknown): string | undefined {
  return Object.entries(Object(notifications)).find(([, event]) => {
    const { enabled, url } = Object((event as Item | null)?.webhook) as Item;
    return enabled === true && !url;
  })?.[0];
}
