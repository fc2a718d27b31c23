import type { Item } from "./collection.ts";
import { completeStreams } from "./complete-streams.ts";
import { masked } from "./masked.ts";

/** What the server looks up when it takes in a request. */
export interface Known {
  regions: readonly Item[];
  /** What the streams endpoint says of each stream of a source. */
  streams: readonly Item[];
}

/** The properties of a request in the form in which an answer has them. */
export function asReported(body: Item, { regions, streams }: Known): Item {
  const sent: Record<string, unknown> = { ...body };
  // A schedule without a cronExpression counts as not sent, even a manual one.
  if ((sent.schedule as Item | undefined)?.cronExpression) sent.schedule = schedule(sent.schedule as Item);
  else delete sent.schedule;
  if (sent.configuration) sent.configuration = settings(sent.configuration as Item);
  const chosen = ((sent.configurations as Item | undefined)?.streams ?? []) as Item[];
  // An empty list says nothing: what the source suggests in a new connection, what there was before in another.
  if (chosen.length > 0) sent.configurations = { streams: completeStreams(chosen, streams) };
  else delete sent.configurations;
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
