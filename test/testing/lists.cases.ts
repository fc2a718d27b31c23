import { expect, test } from "vitest";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const production = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";

const organizationId = "0a1f2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b";

/** An interface, which has no index signature. */
interface OwnConnection {
  connectionId: string;
  name: string;
}

test("lists page through all items once, and only an empty page has no next", async () => {
  const mock = await startedMock({ connections: 200, sources: 7, destinations: 7, workspaces: 7, jobs: 250 });
  for (const [path, id, added] of [
    ["/connections", "connectionId", 200],
    ["/sources", "sourceId", 7],
    ["/destinations", "destinationId", 7],
    ["/workspaces", "workspaceId", 7],
    ["/jobs", "jobId", 250],
  ] as const) {
    const examples = path === "/jobs" ? 7 : 3;
    const seen = new Set<string>();
    let page = await jsonOf(call(mock, `${path}?limit=100`));
    for (let offset = 100; page.data.length > 0; offset += 100) {
      for (const item of page.data) seen.add(item[id]);
      expect(page.next).not.toBe("");
      page = await jsonOf(call(mock, `${path}?limit=100&offset=${offset}`));
    }
    expect(page.next).toBe("");
    expect([path, seen.size]).toEqual([path, examples + added]);
  }
});

test("a page has twenty items unless the query says otherwise", async () => {
  const mock = await startedMock({ connections: 30 });
  expect((await jsonOf(call(mock, "/connections"))).data).toHaveLength(20);
});

test("links name the inner address of a Community server, the host of the cloud, or the server itself", async () => {
  const hosts: string[] = [];
  for (const deployment of ["community", "cloud", "generic-oidc"] as const) {
    const mock = await startedMock({ deployment });
    const { next, previous } = await jsonOf(call(mock, "/sources"));
    hosts.push(next.replace(mock.url, "(mock)"));
    expect(previous).toBe("");
  }
  expect(hosts).toEqual([
    "http://localhost:8001/api/public/v1/sources?includeDeleted=false&limit=20&offset=20",
    "https://api.airbyte.com/v1/sources?includeDeleted=false&limit=20&offset=20",
    "(mock)/api/public/v1/sources?includeDeleted=false&limit=20&offset=20",
  ]);
});

test("links forget most filters, and previous says its limit twice", async () => {
  const mock = await startedMock({ jobs: 10 });
  const base = "http://localhost:8001/api/public/v1";
  const query = `connectionId=${connectionId}&jobType=sync&status=succeeded&orderBy=createdAt%7CDESC`;
  const jobs = await jsonOf(call(mock, `/jobs?${query}&limit=2&offset=1`));
  const kept = `jobType=sync&connectionId=${connectionId}`;
  expect(jobs.next).toBe(`${base}/jobs?${kept}&limit=2&offset=3`);
  expect(jobs.previous).toBe(`${base}/jobs?${kept}&limit=2&limit=2&offset=0`);
  const sources = await jsonOf(call(mock, `/sources?workspaceIds=${production},${connectionId}&includeDeleted=true`));
  const past = await jsonOf(call(mock, "/workspaces?limit=2&offset=50"));
  expect(past).toEqual({ data: [], next: "", previous: `${base}/workspaces?includeDeleted=false&limit=2&offset=48` });
  expect(sources.next).toBe(
    `${base}/sources?includeDeleted=true&workspaceIds=${production}%2C${connectionId}&limit=20&offset=20`,
  );
});

test("lists can be narrowed to workspaces", async () => {
  const mock = await startedMock({ sources: [{ workspaceId: connectionId, name: "Elsewhere" }] });
  const names = async (workspaceId: string) =>
    (await jsonOf(call(mock, `/sources?workspaceIds=${workspaceId}`))).data.map(({ name }: { name: string }) => name);
  expect(await names(connectionId)).toEqual(["Elsewhere"]);
  expect(await names(production)).toEqual(["Stripe payments", "Orders database", "Support tickets"]);
});

test("details are those of the list, and an unknown id is not found", async () => {
  const mock = await startedMock({ connections: 1 });
  for (const [path, id, type] of [
    ["/connections", "connectionId", "STANDARD_SYNC"],
    ["/sources", "sourceId", "SOURCE_CONNECTION"],
    ["/destinations", "destinationId", "DESTINATION_CONNECTION"],
    ["/workspaces", "workspaceId", "STANDARD_WORKSPACE"],
  ] as const) {
    const last = (await jsonOf(call(mock, path))).data.at(-1);
    expect(await jsonOf(call(mock, `${path}/${last[id]}`))).toEqual(last);
    const unknownId = "00000000-0000-4000-8000-000000000000";
    expect(await jsonOf(call(mock, `${path}/${unknownId}`))).toMatchObject({
      status: 404,
      title: "resource-not-found",
      data: { resourceType: type, resourceId: unknownId },
    });
  }
});

test("items of one's own stand in the list, and a sync of them can be asked for", async () => {
  const id = "ab000000-0000-4000-8000-000000000001";
  const own: OwnConnection[] = [{ connectionId: id, name: "Mine" }];
  const mock = await startedMock({ connections: own });
  expect((await jsonOf(call(mock, `/connections/${id}`))).name).toBe("Mine");
  const sync = { method: "POST", body: { connectionId: id, jobType: "sync" } };
  expect((await call(mock, "/jobs", sync)).status).toBe(200);
});

test("groups and members have relative links that are absent where there is no page", async () => {
  const mock = await startedMock();
  const first = await jsonOf(call(mock, `/groups?organizationId=${organizationId}&limit=2`));
  expect(first.next).toBe(`/public/v1/groups?organizationId=${organizationId}&limit=2&offset=2`);
  expect(first).not.toHaveProperty("previous");
  const second = await jsonOf(call(mock, `/groups?organizationId=${organizationId}&limit=2&offset=2`));
  expect([second.data.length, second.next]).toEqual([1, undefined]);
  expect(second.previous).toBe(`/public/v1/groups?organizationId=${organizationId}&limit=2&offset=0`);

  const members = `/groups/${first.data[0].groupId}/members`;
  const full = await jsonOf(call(mock, `${members}?limit=3`));
  expect([full.data.length, full.next]).toEqual([3, `/public/v1${members}?limit=3&offset=3`]);
  expect(await jsonOf(call(mock, `${members}?limit=3&offset=3`))).toMatchObject({ data: [] });
});

test("the connections are there to look at, as they are listed, without a request", async () => {
  const mock = await startedMock({ connections: 2 });
  const listed = (await (await call(mock, "/connections")).json()).data;
  const asListed = mock.connections.list();
  expect(asListed.map(({ connectionId }) => connectionId).sort()).toEqual(
    listed.map(({ connectionId }: { connectionId: string }) => connectionId).sort(),
  );
  expect(asListed.filter(({ status }) => status === "inactive")).toHaveLength(1);
  const [first] = asListed;
  await call(mock, `/connections/${first?.connectionId}`, { method: "DELETE" });
  expect(mock.connections.list().map(({ connectionId }) => connectionId)).not.toContain(first?.connectionId);
  expect(mock.requests).toHaveLength(2);
});

test("users are found by their ids or their addresses", async () => {
  const mock = await startedMock();
  const dataOf = async (path: string) => (await jsonOf(call(mock, path))).data;
  const users = `/users?organizationId=${organizationId}`;
  const [first, second, third]: { id: string; email: string }[] = await dataOf(users);
  expect(await dataOf(`${users}&emails=${second?.email}`)).toEqual([second]);
  expect(await dataOf(`${users}&ids=${first?.id}&ids=${third?.id}`)).toEqual([first, third]);
  expect(await dataOf(`${users}&ids=${first?.id}&emails=${second?.email}`)).toEqual([first, second]);
});

test("of somebody else only permissions in an organization are listed", async () => {
  const mock = await startedMock();
  const own = (await jsonOf(call(mock, "/permissions"))).data;
  expect((await jsonOf(call(mock, `/permissions?userId=${own[0].userId}`))).data).toEqual(own);
  const other = "/permissions?userId=11111111-2222-4333-8444-555555555501";
  expect((await call(mock, other)).status).toBe(400);
  expect((await jsonOf(call(mock, `${other}&organizationId=${organizationId}`))).data).toEqual([]);
});
