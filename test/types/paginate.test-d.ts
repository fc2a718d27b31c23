// Compiled, never run: what paginate() takes and gives.
import type { AirbyteClient } from "../../src/client.ts";
import type { Schemas } from "../../src/generated/airbyte.gen.ts";
import { type ItemOf, type ListMethod, paginate } from "../../src/paginate.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Yields<Iterable, Item> = Iterable extends AsyncIterable<infer Each> ? Equal<Each, Item> : false;
const holds = <_Claim extends true>(): void => {};

export async function cases(airbyte: AirbyteClient): Promise<void> {
  const jobs = paginate(airbyte.listJobs, { query: { status: "failed", limit: 50 }, timeoutMs: 1 });
  holds<Yields<typeof jobs, Schemas.JobResponse>>();
  const connections = paginate(airbyte.listConnections);
  holds<Yields<typeof connections, Schemas.ConnectionResponse>>();
  const members = paginate(airbyte.listGroupMembers, { path: { groupId: "id" } });
  holds<Yields<typeof members, Schemas.GroupMemberResponse>>();
  const applications = paginate(airbyte.listApplications);
  holds<Yields<typeof applications, Schemas.ApplicationRead>>();
  const organizations = paginate(airbyte.listEmbeddedOrganizationsByUser);
  holds<Yields<typeof organizations, Schemas.EmbeddedOrganizationListItem>>();
  const regions = paginate(airbyte.listRegions, { query: { organizationId: "id" } });
  holds<Yields<typeof regions, Schemas.RegionResponse>>();
  const dataplanes = paginate(airbyte.listDataplanes);
  holds<Yields<typeof dataplanes, Schemas.DataplaneResponse>>();
  holds<Equal<ItemOf<AirbyteClient["listTags"]>, Schemas.TagResponse>>();

  for await (const job of jobs) {
    // @ts-expect-error an item is not `any`
    job.nothing;
  }
  // @ts-expect-error a filter that the operation does not have
  paginate(airbyte.listJobs, { query: { name: "x" } });
  // @ts-expect-error a status that no job has
  paginate(airbyte.listJobs, { query: { status: "done" } });
  // @ts-expect-error the request is required
  paginate(airbyte.listGroups);
  // @ts-expect-error a list without pages takes no limit
  paginate(airbyte.listTags, { query: { limit: 10 } });
  // @ts-expect-error one thing is no list
  paginate(airbyte.getJob, { path: { jobId: 1 } });
  // @ts-expect-error the method itself is wanted, not what it gives; the compiler does not ask for a second argument
  paginate(airbyte.listJobs());
  // @ts-expect-error neither is a text
  paginate(airbyte.getHealthCheck);
}

/** A function over list methods passes its request on as rest parameters. */
export async function first<M extends ListMethod>(
  method: M,
  ...request: Parameters<M>
): Promise<ItemOf<M> | undefined> {
  for await (const item of paginate(method, ...request)) return item;
  return undefined;
}
declare const airbyte: AirbyteClient;
const job = await first(airbyte.listJobs, { query: { status: "failed" } });
holds<Equal<typeof job, Schemas.JobResponse | undefined>>();
// @ts-expect-error no such status
await first(airbyte.listJobs, { query: { status: "done" } });
