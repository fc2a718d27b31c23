import { masked } from "./masked.ts";
import type { Item } from "./shelf.ts";

/** What a request says in the words of an answer. */
export function asReported(body: Item, regions: readonly Item[]): Item {
  // The server takes null for not sent.
  const sent: Record<string, unknown> = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  if (sent.schedule) sent.schedule = schedule(sent.schedule as Item);
  if (sent.configuration) sent.configuration = settings(sent.configuration as Item);
  const region = regions.find(({ regionId }) => regionId === sent.regionId);
  if (region) sent.dataResidency = String(region.name).toLowerCase();
  return sent;
}

/** The server names the time zone, which is always UTC. */
function schedule({ scheduleType, cronExpression }: Item): Item {
  if (scheduleType !== "cron" || !cronExpression) return { scheduleType };
  return { scheduleType, cronExpression: `${String(cronExpression).replace(/\s*UTC$/, "")} UTC` };
}

function settings({ sourceType: _source, destinationType: _destination, ...configuration }: Item): unknown {
  return masked(configuration);
}
