import { expect, test } from "vitest";
import type { ApiError, ResponseParseError } from "../src/errors.ts";
import { paginate } from "../src/paginate.ts";
import { collect } from "./support/collect.ts";
import { pageOf, problemAnswer, scriptedClient } from "./support/scripted-client.ts";

const jobs = (count: number, first = 1) => Array.from({ length: count }, (_, index) => ({ jobId: first + index }));
const jobIds = (items: { jobId: number }[]) => items.map(({ jobId }) => jobId);
const range = (count: number, first = 1) => jobIds(jobs(count, first));

async function errorOf<T>(work: Promise<unknown>): Promise<T> {
  return work.then(
    () => {
      throw new Error("Nothing was thrown.");
    },
    (error) => error as T,
  );
}

test("a list is read in pages of 100, by an offset counted here, until a page is empty", async () => {
  const { airbyte, sent } = scriptedClient((request) => pageOf(jobs(250), request));
  expect(jobIds(await collect(paginate(airbyte.listJobs)))).toEqual(range(250));
  expect(sent.map(({ query }) => `${query.get("limit")}+${query.get("offset")}`)).toEqual([
    "100+0",
    "100+100",
    "100+200",
    "100+300",
  ]);
});

test("the link to the next page is never requested", async () => {
  const { airbyte, sent } = scriptedClient((request) => pageOf(jobs(150), request));
  await collect(paginate(airbyte.listJobs));
  expect(sent.every(({ target }) => target.startsWith("/api/public/v1/jobs?"))).toBe(true);
});

test("what is undefined in a request is left out of its query and body", async () => {
  const { airbyte, sent } = scriptedClient((request) => pageOf(jobs(0), request));
  const query = { limit: undefined, offset: undefined, status: undefined, workspaceIds: undefined };
  await airbyte.listJobs({ query: { ...query, connectionId: "c" } });
  await collect(paginate(airbyte.listJobs, { query }));
  await airbyte.patchConnection({ path: { connectionId: "c" }, body: { name: "n", prefix: undefined } });
  expect(sent.map(({ target }) => target.split("?")[1])).toEqual([
    "connectionId=c",
    "orderBy=createdAt%7CASC&limit=100&offset=0",
    undefined,
  ]);
  expect(sent.at(-1)?.body).toEqual({ name: "n" });
});

test("the caller's filters go with every page, and the path too", async () => {
  const { airbyte, sent } = scriptedClient((request) => pageOf(jobs(120), request));
  const query = { status: "failed", jobType: "sync", createdAtStart: "2026-09-01T00:00:00Z" } as const;
  await collect(paginate(airbyte.listJobs, { query }));
  expect(sent).toHaveLength(3);
  for (const request of sent) expect(Object.fromEntries(request.query)).toMatchObject(query);

  const groups = scriptedClient((request) => pageOf([{ memberId: "a" }, { memberId: "b" }], request));
  const members = paginate(groups.airbyte.listGroupMembers, { path: { groupId: "g1" }, query: { limit: 1 } });
  expect(await collect(members)).toHaveLength(2);
  expect(new Set(groups.sent.map(({ path }) => path))).toEqual(new Set(["/groups/g1/members"]));
});

test("the caller's limit is the size of a page, and the offset where it begins", async () => {
  const { airbyte, sent } = scriptedClient((request) => pageOf(jobs(10), request));
  const items = await collect(paginate(airbyte.listJobs, { query: { limit: 3, offset: 4 } }));
  expect(jobIds(items)).toEqual(range(6, 5));
  expect(sent.map(({ query }) => query.get("offset"))).toEqual(["4", "7", "10"]);
});

test("jobs are asked for oldest first, unless the caller chose an order; other lists get none", async () => {
  const { airbyte, sent } = scriptedClient(() => ({ data: [], next: "" }));
  await collect(paginate(airbyte.listJobs));
  await collect(paginate(airbyte.listJobs, { query: { orderBy: "updatedAt|DESC" } }));
  await collect(paginate(airbyte.listSources));
  expect(sent.map(({ query }) => query.get("orderBy"))).toEqual(["createdAt|ASC", "updatedAt|DESC", null]);
});

test("a job created while the list is read comes at its end", async () => {
  const all = jobs(200);
  const { airbyte } = scriptedClient((request, count) => {
    if (count <= 3) all.push({ jobId: 200 + count });
    return pageOf(all, request);
  });
  expect(jobIds(await collect(paginate(airbyte.listJobs)))).toEqual(range(203));
});

test("a short page with a hint at more is not the end", async () => {
  const pages = [jobs(100), jobs(3, 101), jobs(50, 104), []];
  const { airbyte, sent } = scriptedClient((_, count) => ({ data: pages[count - 1], next: "https://elsewhere" }));
  expect(jobIds(await collect(paginate(airbyte.listJobs)))).toEqual(range(153));
  expect(sent.map(({ query }) => query.get("offset"))).toEqual(["0", "100", "200", "300"]);
});

test.each([[""], [null], [undefined]])("a page whose hint is %j is the last", async (next) => {
  const { airbyte, sent } = scriptedClient(() => ({ data: jobs(100), next }));
  expect(await collect(paginate(airbyte.listJobs))).toHaveLength(100);
  expect(sent).toHaveLength(1);
});

test("rows that a shifting list brings twice are handed out once", async () => {
  const pages = [jobs(100), jobs(100, 96), jobs(20, 190), []];
  const { airbyte } = scriptedClient((_, count) => ({ data: pages[count - 1], next: "more" }));
  expect(jobIds(await collect(paginate(airbyte.listJobs)))).toEqual(range(209));
});

test("items are told apart by their own id, not by the ids of what they belong to", async () => {
  const shared = { workspaceId: "w1", sourceId: "s1", destinationId: "d1" };
  const connections = [
    { ...shared, connectionId: "c1" },
    { ...shared, connectionId: "c2" },
    { ...shared, connectionId: "c1" },
  ];
  const { airbyte } = scriptedClient((request) => pageOf(connections, request));
  const ids = (await collect(paginate(airbyte.listConnections))).map(({ connectionId }) => connectionId);
  expect(ids).toEqual(["c1", "c2"]);
});

test("rows without the id of their kind are told apart by all they say", async () => {
  const { airbyte } = scriptedClient((request) => pageOf([{ name: "a" }, { name: "b" }, { name: "a" }], request));
  expect(await collect(paginate(airbyte.listJobs, { query: { limit: 2 } }))).toEqual([{ name: "a" }, { name: "b" }]);
});

test("ids are remembered in bounded memory, and a repeat nearby is still noticed after 120,000 rows", async () => {
  const total = 120_000;
  const { airbyte } = scriptedClient(({ query }) => {
    const offset = Number(query.get("offset"));
    // Every page repeats the last row of the one before.
    return { data: offset < total ? jobs(100, offset) : [], next: "more" };
  });
  let count = 0;
  let last = -1;
  for await (const { jobId } of paginate(airbyte.listJobs, { query: { limit: 99 } })) {
    if (jobId <= last) throw new Error(`Job ${jobId} came after job ${last}.`);
    last = jobId;
    count += 1;
  }
  expect(count).toBe(last + 1);
});

test.each([
  ["full pages", jobs(100)],
  ["a list shorter than a page", jobs(5)],
])("a server that ignores the offset is noticed at once: %s", async (_, data) => {
  const { airbyte, sent } = scriptedClient(() => ({ data, next: "more" }));
  const seen: number[] = [];
  const error = await errorOf<ResponseParseError>(
    (async () => {
      for await (const { jobId } of paginate(airbyte.listJobs)) seen.push(jobId);
    })(),
  );
  expect(error).toMatchObject({ code: "response-parse", path: "/jobs", operationId: "listJobs", offset: 100 });
  expect(error.message).toContain("GET /jobs brings rows that were read before");
  expect(error.message).toContain("ignores `offset`");
  expect(seen).toEqual(jobIds(data));
  expect(sent).toHaveLength(2);
});

test("a server that ignores the offset and has no order is noticed after three pages", async () => {
  const { airbyte, sent } = scriptedClient((_, count) => ({
    data: count % 2 ? jobs(50) : jobs(40, 5),
    next: "more",
  }));
  await expect(collect(paginate(airbyte.listJobs))).rejects.toThrow("ignores `offset`");
  expect(sent).toHaveLength(4);
});

test("a short last page of rows that came before is no ignored offset", async () => {
  const pages = [jobs(100), jobs(1, 50), []];
  const { airbyte } = scriptedClient((_, count) => ({ data: pages[count - 1], next: "more" }));
  expect(await collect(paginate(airbyte.listJobs))).toHaveLength(100);
});

test("a list of more than 10,000 pages ends with an error that says where to go on", async () => {
  const { airbyte, sent } = scriptedClient(({ query }) => ({ data: jobs(1, Number(query.get("offset"))), next: "x" }));
  let count = 0;
  const error = await errorOf<ResponseParseError & { offset: number }>(
    (async () => {
      for await (const _ of paginate(airbyte.listJobs, { query: { limit: 1 } })) count += 1;
    })(),
  );
  expect([count, sent.length, error.offset]).toEqual([10_000, 10_000, 10_000]);
  expect(error.message).toMatch(/did not end within 10000 pages.*at offset 10000/);
});

test("a request that fails says at which offset, and reading goes on from there", async () => {
  let broken = true;
  const { airbyte } = scriptedClient((request) => {
    if (broken && request.query.get("offset") === "200") return problemAnswer(503, "service-unavailable");
    return pageOf(jobs(250), request);
  });
  const seen: number[] = [];
  const error = await errorOf<ApiError & { offset: number }>(
    (async () => {
      for await (const { jobId } of paginate(airbyte.listJobs)) seen.push(jobId);
    })(),
  );
  expect(error).toMatchObject({ code: "api", status: 503, offset: 200, cause: { offset: 200 } });
  expect(error.message).toMatch(/\(at offset 200; `query: \{ offset \}` goes on from there\)$/);
  expect(error.stack).toContain("at offset 200");
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ offset: 200, status: 503 });
  broken = false;
  const rest = paginate(airbyte.listJobs, { query: { offset: error.offset } });
  for await (const { jobId } of rest) seen.push(jobId);
  expect(seen).toEqual(range(250));
});

test("leaving the loop ends the requests", async () => {
  const { airbyte, sent } = scriptedClient((request) => pageOf(jobs(1_000), request));
  for await (const { jobId } of paginate(airbyte.listJobs)) if (jobId === 100) break;
  expect(sent).toHaveLength(1);
  for await (const { jobId } of paginate(airbyte.listJobs)) if (jobId === 101) break;
  expect(sent).toHaveLength(3);
});

test("nothing is asked for before the first item is, and a page only when the one before is used up", async () => {
  const { airbyte, sent } = scriptedClient((request) => pageOf(jobs(300), request));
  const iterator = paginate(airbyte.listJobs)[Symbol.asyncIterator]();
  expect(sent).toHaveLength(0);
  for (let index = 0; index < 100; index += 1) await iterator.next();
  expect(sent).toHaveLength(1);
  await iterator.next();
  expect(sent).toHaveLength(2);
});

test("it can be iterated again, each time from the start", async () => {
  const { airbyte } = scriptedClient((request) => pageOf(jobs(120), request));
  const list = paginate(airbyte.listJobs);
  expect(await collect(list)).toHaveLength(120);
  expect(await collect(list)).toHaveLength(120);
  const [one, other] = await Promise.all([collect(list), collect(list)]);
  expect([one.length, other.length]).toEqual([120, 120]);
});

test("items asked for at the same time come in order, and one request is made for them", async () => {
  const { airbyte, sent } = scriptedClient((request) => pageOf(jobs(3), request));
  const iterator = paginate(airbyte.listJobs, { query: { limit: 2 } })[Symbol.asyncIterator]();
  const results = await Promise.all([1, 2, 3, 4, 5].map(() => iterator.next()));
  expect(results.map(({ done, value }) => (done ? "end" : value.jobId))).toEqual([1, 2, 3, "end", "end"]);
  expect(sent.map(({ query }) => query.get("offset"))).toEqual(["0", "2", "4"]);
});

test("after a failure the iterator is at its end, also for those who had asked already", async () => {
  const { airbyte, sent } = scriptedClient(() => problemAnswer(500, "unexpected-problem"));
  const iterator = paginate(airbyte.listJobs)[Symbol.asyncIterator]();
  const [first, second] = await Promise.allSettled([iterator.next(), iterator.next()]);
  expect(first.status).toBe("rejected");
  expect(second).toEqual({ status: "fulfilled", value: { done: true, value: undefined } });
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
  expect(sent).toHaveLength(1);
});

test("an iterator that is left while a page comes hands out nothing more", async () => {
  const { airbyte } = scriptedClient((request) => pageOf(jobs(3), request));
  const iterator = paginate(airbyte.listJobs)[Symbol.asyncIterator]();
  const pending = iterator.next();
  expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
  expect(await pending).toEqual({ done: true, value: undefined });
});

test("lists without pages come at once, in each of their forms, without limit and offset", async () => {
  const bodies: Record<string, unknown> = {
    "/tags": { data: [{ tagId: "t1" }] },
    "/applications": { applications: [{ id: "a1" }] },
    "/embedded/organizations": { organizations: [{ organizationId: "o1" }] },
    "/regions": [{ regionId: "r1" }],
    "/dataplanes": { data: [{ dataplaneId: "p1" }] },
    "/streams": [{ streamName: "s1" }],
  };
  const { airbyte, sent } = scriptedClient(({ path }) => bodies[path]);
  const all = [
    await collect(paginate(airbyte.listTags)),
    await collect(paginate(airbyte.listApplications)),
    await collect(paginate(airbyte.listEmbeddedOrganizationsByUser)),
    await collect(paginate(airbyte.listRegions, { query: { organizationId: "o1" } })),
    await collect(paginate(airbyte.listDataplanes)),
    await collect(paginate(airbyte.getStreamProperties, { query: { sourceId: "s1" } })),
  ];
  expect(all.map((items) => items.length)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(sent.map(({ target }) => target.replace("/api/public/v1", ""))).toEqual([
    "/tags",
    "/applications",
    "/embedded/organizations",
    "/regions?organizationId=o1",
    "/dataplanes",
    "/streams?sourceId=s1",
  ]);
});

test("equal rows of a list that comes at once are all handed out", async () => {
  const { airbyte } = scriptedClient(() => ({ data: [{ name: "a" }, { name: "a" }] }));
  expect(await collect(paginate(airbyte.listTags))).toHaveLength(2);
});

test.each([[{ items: [] }], [{}], [{ data: { 0: {} } }]])("an answer of %j is no list", async (body) => {
  const { airbyte } = scriptedClient(() => body);
  const error = await errorOf<Error>(collect(paginate(airbyte.listJobs)));
  expect(error).toMatchObject({ code: "response-parse" });
  expect(error.message).toContain("GET /jobs was answered without a list of items");
});

test("signal and headers of the request hold for every page, and an abort keeps its reason", async () => {
  const controller = new AbortController();
  const seen: (string | null)[] = [];
  const { airbyte, sent } = scriptedClient((request, count) => {
    if (count === 2) controller.abort(new Error("enough"));
    return pageOf(jobs(300), request);
  });
  airbyte.use({
    onRequest: ({ request }) => {
      seen.push(request.headers.get("x-trace"));
      return undefined;
    },
  });
  const list = paginate(airbyte.listJobs, { signal: controller.signal, headers: { "x-trace": "t" }, timeoutMs: 5_000 });
  const error = await errorOf<Error>(collect(list));
  expect(error).toBe(controller.signal.reason);
  expect(error.message).toBe("enough");
  expect(error).not.toHaveProperty("offset");
  expect(sent).toHaveLength(2);
  expect(seen).toEqual(["t", "t"]);
});

test("closing the client ends the iteration", async () => {
  const { airbyte } = scriptedClient((request) => pageOf(jobs(300), request));
  const iterator = paginate(airbyte.listJobs, { query: { limit: 1 } })[Symbol.asyncIterator]();
  await iterator.next();
  airbyte.close();
  await expect(iterator.next()).rejects.toMatchObject({ code: "closed", offset: 1 });
});

test.each([
  [{ limit: 0 }, "query.limit must be a whole number from 1 on, not 0"],
  [{ limit: 1.5 }, "query.limit"],
  [{ limit: Number.NaN }, "query.limit"],
  [{ offset: -1 }, "query.offset must be a whole number from 0 on, not -1"],
  [{ offset: "5" as never }, "query.offset"],
])("a query of %j is refused before anything is sent", (query, message) => {
  const { airbyte, sent } = scriptedClient(() => ({ data: [] }));
  expect(() => paginate(airbyte.listJobs, { query })).toThrow(message);
  expect(sent).toHaveLength(0);
});

test("what is no method is refused", () => {
  expect(() => (paginate as (method: unknown) => unknown)("listJobs")).toThrow(
    "paginate needs a list method of the client",
  );
});

test("a mistake in the request stays as it is", async () => {
  const { airbyte } = scriptedClient(() => ({ data: [] }));
  const members = paginate(airbyte.listGroupMembers, { path: { groupId: "" } });
  await expect(collect(members)).rejects.toThrow(/must be an id, not ""$/);
});

test("a function around a method is paged too, and its rows are told apart by what they say", async () => {
  const { airbyte, sent } = scriptedClient((request) => pageOf(jobs(150), request));
  const failed = (request: { query?: { limit?: number; offset?: number } }) =>
    airbyte.listJobs({ query: { ...request.query, status: "failed" } });
  expect(jobIds(await collect(paginate(failed, {})))).toEqual(range(150));
  expect(sent.map(({ query }) => `${query.get("status")}@${query.get("offset")}`)).toEqual([
    "failed@0",
    "failed@100",
    "failed@200",
  ]);
});
