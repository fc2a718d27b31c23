import { expect, test } from "vitest";
import type { ApiError } from "../../src/errors.ts";
import { paginate } from "../../src/paginate.ts";
import { answeringClient, failureOf } from "../support/answering-client.ts";
import { collect } from "../support/collect.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";
import { pageOf } from "../support/page-of.ts";
import { problemAnswer } from "../support/problem-answer.ts";

const jobs = (count: number, first = 1) => Array.from({ length: count }, (_, index) => ({ jobId: first + index }));
const jobIds = (items: { jobId: number }[]) => items.map(({ jobId }) => jobId);
const range = (count: number, first = 1) => jobIds(jobs(count, first));

test("a list is read in pages of 100, by an offset counted here, until a page is empty", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf(jobs(250), request));
  expect(jobIds(await collect(paginate(airbyte.listJobs)))).toEqual(range(250));
  expect(sent.map(({ query }) => `${query.get("limit")}+${query.get("offset")}`)).toEqual([
    "100+0",
    "100+100",
    "100+200",
    "100+300",
  ]);
});

test("the link to the next page is never requested", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf(jobs(150), request));
  await collect(paginate(airbyte.listJobs));
  expect(sent.every(({ target }) => target.startsWith("/api/public/v1/jobs?"))).toBe(true);
});

test("what is undefined in a request is left out of its query and body", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf(jobs(0), request));
  const query = { limit: undefined, offset: undefined, status: undefined, workspaceIds: undefined };
  await airbyte.listJobs({ query: { ...query, connectionId: CONNECTION_ID } });
  await collect(paginate(airbyte.listJobs, { query }));
  await airbyte.patchConnection({ path: { connectionId: CONNECTION_ID }, body: { name: "n", prefix: undefined } });
  expect(sent.map(({ target }) => target.split("?")[1])).toEqual([
    `connectionId=${CONNECTION_ID}`,
    "orderBy=createdAt%7CASC&limit=100&offset=0",
    undefined,
  ]);
  expect(sent.at(-1)?.body).toBe('{"name":"n"}');
});

test("the caller's filters go with every page, and the path too", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf(jobs(120), request));
  const query = { status: "failed", jobType: "sync", createdAtStart: "2026-09-01T00:00:00Z" } as const;
  await collect(paginate(airbyte.listJobs, { query }));
  expect(sent).toHaveLength(3);
  for (const request of sent) expect(Object.fromEntries(request.query)).toMatchObject(query);

  const groups = answeringClient((request) => pageOf([{ memberId: "a" }, { memberId: "b" }], request));
  const members = paginate(groups.airbyte.listGroupMembers, { path: { groupId: SOME_ID }, query: { limit: 1 } });
  expect(await collect(members)).toHaveLength(2);
  expect(new Set(groups.sent.map(({ path }) => path))).toEqual(new Set([`/groups/${SOME_ID}/members`]));
});

test("what the caller changes in its request after the call does not change the list", async () => {
  for (const given of [{ "x-team": "a" }, new Headers({ "x-team": "a" })]) {
    const { airbyte, sent } = answeringClient((request) => pageOf([{ memberId: "a" }, { memberId: "b" }], request));
    const [path, query] = [{ groupId: SOME_ID }, { limit: 1 }];
    const headers = given as { "x-team": string };
    const read = collect(paginate(airbyte.listGroupMembers, { path, query, headers }));
    path.groupId = CONNECTION_ID;
    query.limit = 2;
    if (given instanceof Headers) given.set("x-team", "b");
    else headers["x-team"] = "b";
    expect(await read).toHaveLength(2);
    expect(new Set(sent.map((each) => `${each.path} ${each.headers.get("x-team")}`))).toEqual(
      new Set([`/groups/${SOME_ID}/members a`]),
    );
  }
});

test("the caller's limit is the size of a page, and the offset where it begins", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf(jobs(10), request));
  const items = await collect(paginate(airbyte.listJobs, { query: { limit: 3, offset: 4 } }));
  expect(jobIds(items)).toEqual(range(6, 5));
  expect(sent.map(({ query }) => query.get("offset"))).toEqual(["4", "7", "10"]);
});

test("jobs are asked for oldest first, unless the caller chose an order; other lists get none", async () => {
  const { airbyte, sent } = answeringClient(() => ({ data: [], next: "" }));
  await collect(paginate(airbyte.listJobs));
  await collect(paginate(airbyte.listJobs, { query: { orderBy: "updatedAt|DESC" } }));
  await collect(paginate(airbyte.listSources));
  expect(sent.map(({ query }) => query.get("orderBy"))).toEqual(["createdAt|ASC", "updatedAt|DESC", null]);
});

test("a job created while the list is read comes at its end", async () => {
  const all = jobs(200);
  const { airbyte } = answeringClient((request, count) => {
    if (count <= 3) all.push({ jobId: 200 + count });
    return pageOf(all, request);
  });
  expect(jobIds(await collect(paginate(airbyte.listJobs)))).toEqual(range(203));
});

test("a short page with a hint at more is not the end", async () => {
  const pages = [jobs(100), jobs(3, 101), jobs(50, 104), []];
  const { airbyte, sent } = answeringClient((_, count) => ({ data: pages[count - 1], next: "https://elsewhere" }));
  expect(jobIds(await collect(paginate(airbyte.listJobs)))).toEqual(range(153));
  expect(sent.map(({ query }) => query.get("offset"))).toEqual(["0", "100", "200", "300"]);
});

test.each([[""], [null], [undefined]])("a page whose hint is %j is the last", async (next) => {
  const { airbyte, sent } = answeringClient(() => ({ data: jobs(100), next }));
  expect(await collect(paginate(airbyte.listJobs))).toHaveLength(100);
  expect(sent).toHaveLength(1);
});

test("a request that fails says at which offset, and reading goes on from there", async () => {
  let broken = true;
  const { airbyte } = answeringClient((request) => {
    if (broken && request.query.get("offset") === "200") return problemAnswer(503, "service-unavailable");
    return pageOf(jobs(250), request);
  });
  const seen: number[] = [];
  const error = await failureOf<ApiError & { offset: number }>(
    (async () => {
      for await (const { jobId } of paginate(airbyte.listJobs)) seen.push(jobId);
    })(),
  );
  expect(error).toMatchObject({ code: "api", status: 503, offset: 200, cause: { offset: 200 } });
  expect(error.message).toMatch(/\(at offset 200; `query: \{ offset \}` continues from there\)$/);
  expect(error.stack).toContain("at offset 200");
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ offset: 200, status: 503 });
  broken = false;
  const rest = paginate(airbyte.listJobs, { query: { offset: error.offset } });
  for await (const { jobId } of rest) seen.push(jobId);
  expect(seen).toEqual(range(250));
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
  const { airbyte, sent } = answeringClient(({ path }) => bodies[path]);
  const all = [
    await collect(paginate(airbyte.listTags)),
    await collect(paginate(airbyte.listApplications)),
    await collect(paginate(airbyte.listEmbeddedOrganizationsByUser)),
    await collect(paginate(airbyte.listRegions, { query: { organizationId: SOME_ID } })),
    await collect(paginate(airbyte.listDataplanes)),
    await collect(paginate(airbyte.getStreamProperties, { query: { sourceId: SOME_ID } })),
  ];
  expect(all.map((items) => items.length)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(sent.map(({ target }) => target.replace("/api/public/v1", ""))).toEqual([
    "/tags",
    "/applications",
    "/embedded/organizations",
    `/regions?organizationId=${SOME_ID}`,
    "/dataplanes",
    `/streams?sourceId=${SOME_ID}`,
  ]);
});

test("equal rows of a list that comes at once are all handed out", async () => {
  const { airbyte } = answeringClient(() => ({ data: [{ name: "a" }, { name: "a" }] }));
  expect(await collect(paginate(airbyte.listTags))).toHaveLength(2);
});

test.each([[{ items: [] }], [{}], [{ data: { 0: {} } }]])("an answer of %j is no list", async (body) => {
  const { airbyte } = answeringClient(() => body);
  const error = await failureOf<Error>(collect(paginate(airbyte.listJobs)));
  expect(error).toMatchObject({ code: "response-parse" });
  expect(error.message).toContain("GET /jobs was answered without a list of items");
});

test("signal and headers of the request hold for every page, and an abort keeps its reason", async () => {
  const controller = new AbortController();
  const seen: (string | null)[] = [];
  const { airbyte, sent } = answeringClient((request, count) => {
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
  const error = await failureOf<Error>(collect(list));
  expect(error).toBe(controller.signal.reason);
  expect(error.message).toBe("enough");
  expect(error).not.toHaveProperty("offset");
  expect(sent).toHaveLength(2);
  expect(seen).toEqual(["t", "t"]);
});

test.each([
  [{ limit: 0 }, "query.limit must be 1 to 100, the size of a page, not 0"],
  [{ limit: 500 }, "listJobs: query.limit must be 1 to 100, the size of a page, not 500"],
  [{ limit: 1.5 }, "query.limit"],
  [{ limit: Number.NaN }, "query.limit"],
  [{ offset: -1 }, "query.offset must be a whole number of at least 0, not -1"],
  [{ offset: "5" as never }, "query.offset"],
])("a query of %j is refused before anything is sent", (query, message) => {
  const { airbyte, sent } = answeringClient(() => ({ data: [] }));
  expect(() => paginate(airbyte.listJobs, { query })).toThrow(message);
  expect(sent).toHaveLength(0);
});

test("anything but a method is refused", () => {
  expect(() => (paginate as (method: unknown) => unknown)("listJobs")).toThrow(
    "paginate needs a list method of the client",
  );
});

test("a mistake in the request stays as it is", async () => {
  const { airbyte } = answeringClient(() => ({ data: [] }));
  const members = paginate(airbyte.listGroupMembers, { path: { groupId: "" } });
  await expect(collect(members)).rejects.toThrow(/must be an id, not ""$/);
});

test("a function around a method is paged too, and its rows are told apart by what they say", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf(jobs(150), request));
  const failed = (request: { query?: { limit?: number; offset?: number } }) =>
    airbyte.listJobs({ query: { ...request.query, status: "failed" } });
  expect(jobIds(await collect(paginate(failed, {})))).toEqual(range(150));
  expect(sent.map(({ query }) => `${query.get("status")}@${query.get("offset")}`)).toEqual([
    "failed@0",
    "failed@100",
    "failed@200",
  ]);
});

test("the request that was given holds for every page, whatever becomes of its lists", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf(jobs(150), request));
  const query = { workspaceIds: [SOME_ID] };
  for await (const { jobId } of paginate(airbyte.listJobs, { query })) if (jobId === 1) query.workspaceIds.push("w2");
  expect(sent.map((request) => request.query.get("workspaceIds"))).toEqual([SOME_ID, SOME_ID, SOME_ID]);
});
