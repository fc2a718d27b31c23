import { expect, test } from "vitest";
import { ensureSync } from "../../src/jobs/ensure-sync.ts";
import { paginate } from "../../src/paginate.ts";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";
import { CONNECTION_ID, SOME_ID } from "../support/ids.ts";

const BASE = "https://airbyte.example/api/public/v1";
const good = status(200, { data: [] });

test.each([
  "",
  ".",
  "..",
  " .. ",
  " ",
  "\ud800",
])("the path parameter %j is refused before a request leaves", async (connectionId) => {
  const { airbyte, sent } = answeringClient([good]);
  const error = await failureOf<Error>(airbyte.getConnection({ path: { connectionId } }));
  expect(error).toMatchObject({ code: "configuration" });
  expect(error.message).toContain('getConnection: the path parameter "connectionId"');
  expect(sent).toHaveLength(0);
});

test.each([
  [undefined],
  [null],
  [Number.NaN],
  [{}],
  [[]],
  [true],
  [Symbol("x")],
  [Number.POSITIVE_INFINITY],
  [1.5],
  [1e21],
])("a path parameter that is no id is refused: %s", async (connectionId) => {
  const { airbyte } = answeringClient([good]);
  const path = { connectionId } as never;
  expect(await failureOf(airbyte.getConnection({ path }))).toMatchObject({ code: "configuration" });
  expect(await failureOf(airbyte.GET("/connections/{connectionId}", { params: { path } }))).toMatchObject({
    code: "configuration",
  });
});

test("what is missing or wrong in the path is named", async () => {
  const { airbyte } = answeringClient([good]);
  const message = async (path: unknown) => (await failureOf<Error>(airbyte.getConnection({ path } as never))).message;
  expect(await message(undefined)).toBe('getConnection needs the path parameter "connectionId"');
  expect(await message({ connectionId: ".." })).toBe(
    'getConnection: the path parameter "connectionId" must be an id, not ".."',
  );
  expect(await message({ connectionId: {} })).toBe(
    'getConnection: the path parameter "connectionId" must be an id, not a value of type object',
  );
});

test("a longer text in the wrong place is not quoted: it may be a key", async () => {
  const { airbyte } = answeringClient([good]);
  const key = "sk-live-Zq81mNp0RtUv93XwYz77ab";
  for (const call of [
    airbyte.getConnection({ path: { connectionId: key } }),
    airbyte.listJobs({ query: { limit: key as never } }),
    ensureSync(airbyte, key),
  ]) {
    const { message } = await failureOf<Error>(call);
    expect(message).toContain("not a string of 30 characters");
    expect(message).not.toContain("sk-live");
  }
});

test("ids may be numbers", async () => {
  const { airbyte, sent } = answeringClient([status(200, { jobId: 1 })]);
  await airbyte.getJob({ path: { jobId: 48213 } });
  await airbyte.getJob({ path: { jobId: 48213n as never } });
  expect(sent.map(({ url }) => url)).toEqual([`${BASE}/jobs/48213`, `${BASE}/jobs/48213`]);
});

test("a path parameter cannot leave its place", async () => {
  const { airbyte, sent } = answeringClient([status(200, {})]);
  await airbyte.getApplication({ path: { applicationId: "..jobs?x=1#y" } });
  expect(sent[0]?.url).toBe(`${BASE}/applications/..jobs%3Fx%3D1%23y`);
});

test.each([
  "../connections/7",
  "7/",
  "..\\connections",
  "/",
])("an id with a slash is refused, which a proxy may decode: %s", async (id) => {
  const { airbyte, sent } = answeringClient([]);
  for (const call of [
    airbyte.cancelJob({ path: { jobId: id as never } }),
    airbyte.GET("/applications/{applicationId}", { params: { path: { applicationId: id } } }),
  ])
    expect((await failureOf<Error>(call)).message).toContain('Id" must be an id, not');
  expect(sent).toHaveLength(0);
});

test("an id that cannot be made a text is refused like any other", async () => {
  const { airbyte } = answeringClient([]);
  const connectionId = JSON.parse('{"toString":"x","valueOf":"y"}');
  const error = await failureOf(airbyte.getConnection({ path: { connectionId } }));
  expect(error).toMatchObject({ code: "configuration" });
});

test("an id that is no UUID is refused, which Airbyte would answer with a 500 that says nothing", async () => {
  const { airbyte, sent } = answeringClient(() => status(200, { jobId: 1 }));
  const path = { connectionId: "48213" };
  const message = 'must be a UUID, not "48213"';
  expect((await failureOf<Error>(airbyte.getConnection({ path }))).message).toBe(
    `getConnection: connectionId ${message}`,
  );
  const raw = airbyte.GET("/connections/{connectionId}", { params: { path } });
  expect((await failureOf<Error>(raw)).message).toBe(`getConnection: connectionId ${message}`);
  expect(sent).toHaveLength(0);
  await airbyte.getConnection({ path: { connectionId: CONNECTION_ID.toUpperCase() } });
  await airbyte.getApplication({ path: { applicationId: "default" } });
  await airbyte.GET("/own/{thingId}" as never, { params: { path: { thingId: "7" } } } as never);
  expect(sent).toHaveLength(3);
});

const date = new Date(0);

test.each<[string, unknown, string]>([
  ["an empty list", [], "query.workspaceIds is empty; leave it out only to ask for all"],
  ["an empty text", "", "query.workspaceIds is empty; leave it out only to ask for all"],
  ["a list of empty texts", [""], "query.workspaceIds is empty; leave it out only to ask for all"],
  ["a Set", new Set(["a"]), "query.workspaceIds must be text, .*, not a value of type object"],
  ["a Date", date, "for a Date, pass its toISOString"],
  ["a list of objects", ["a", {}], "query.workspaceIds must be text"],
  ["nothing inside a list", ["a", undefined], "query.workspaceIds must be text"],
  ["a number that is none", Number.NaN, "query.workspaceIds must be text, .*, not NaN"],
  ["half a character", "\ud800", "query.workspaceIds must be text"],
])("%s is refused as a filter, because the answer would hold everything", async (_, workspaceIds, message) => {
  const { airbyte, sent } = answeringClient([good]);
  const query = { workspaceIds } as never;
  const expected = { code: "configuration", message: expect.stringMatching(message) };
  expect(await failureOf(airbyte.listJobs({ query }))).toMatchObject(expected);
  expect(await failureOf(airbyte.GET("/jobs", { params: { query } }))).toMatchObject(expected);
  expect(() => paginate(airbyte.listJobs, { query })).toThrow(expect.objectContaining(expected));
  expect(sent).toHaveLength(0);
});

test("what a query may hold is sent, and what is not given is left out", async () => {
  const { airbyte, sent } = answeringClient([good]);
  const query = {
    workspaceIds: [SOME_ID, CONNECTION_ID],
    status: "a b",
    limit: 5,
    includeDeleted: false,
    jobType: undefined,
    name: null,
    big: 7n,
  };
  await airbyte.listJobs({ query } as never);
  expect(sent[0]?.url).toBe(
    `${BASE}/jobs?workspaceIds=${SOME_ID},${CONNECTION_ID}&status=a%20b&limit=5&includeDeleted=false&big=7`,
  );
});

test.each<[string, (airbyte: ReturnType<typeof answeringClient>["airbyte"]) => Promise<unknown>, string]>([
  [
    "an id in a query",
    (a) => a.listJobs({ query: { connectionId: "orders" } }),
    'listJobs: query.connectionId must be a UUID, not "orders"',
  ],
  [
    "an id in a list",
    (a) => a.GET("/connections", { params: { query: { workspaceIds: [SOME_ID, `${SOME_ID}0`] } } }),
    "listConnections: query.workspaceIds must be a list of UUIDs, not a string of 37 characters",
  ],
  [
    "the connection of a job",
    (a) => a.createJob({ body: { connectionId: "orders", jobType: "sync" } }),
    'createJob: body: connectionId must be the UUID of a connection, not "orders"',
  ],
])("%s that is no UUID is refused: the server would fail with a 500 that says nothing", async (_, call, message) => {
  const { airbyte, sent } = answeringClient([good]);
  expect(await failureOf(call(airbyte))).toMatchObject({ code: "configuration", message });
  expect(sent).toHaveLength(0);
});

test("what an id may be on a route outside of the contract is not known", async () => {
  const { airbyte, sent } = answeringClient([good]);
  await airbyte.GET("/elsewhere" as "/jobs", { params: { query: { connectionId: "orders" } } });
  expect(sent).toHaveLength(1);
});

test("a list of ids may be given as the server reads it, joined by commas", async () => {
  const { airbyte, sent } = answeringClient([good]);
  const workspaceIds = `${SOME_ID},${CONNECTION_ID}`;
  await airbyte.listJobs({ query: { workspaceIds } } as never);
  expect(sent[0]?.query.get("workspaceIds")).toBe(workspaceIds);
});
