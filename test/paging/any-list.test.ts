import { expect, test } from "vitest";
import type { ResponseParseError } from "../../src/errors.ts";
import { paginate } from "../../src/paginate.ts";
import { answeringClient } from "../support/answering-client.ts";
import { collect } from "../support/collect.ts";
import { SOME_ID } from "../support/ids.ts";

/** A function of one's own that answers the pages in turn, and notes what it was asked. */
function ownList(...pages: unknown[]) {
  const asked: unknown[] = [];
  const method = async (request: unknown) => {
    asked.push(request);
    return (pages[asked.length - 1] ?? { data: [], next: "" }) as { data: unknown[] };
  };
  return { method: method as (request?: object) => Promise<{ data: unknown[] }>, asked };
}
const failure = async (work: Promise<unknown>) =>
  (await work.then(
    () => new Error("nothing was thrown"),
    (error: unknown) => error,
  )) as ResponseParseError;

test("a function that is no operation of a client is read in pages", async () => {
  const { method, asked } = ownList({ data: [{ a: 1 }], next: "x" });
  expect(await collect(paginate(method, { query: { limit: 1, q: "x" }, timeoutMs: 5 }))).toEqual([{ a: 1 }]);
  expect(asked).toEqual([
    { query: { q: "x", limit: 1, offset: 0 }, timeoutMs: 5 },
    { query: { q: "x", limit: 1, offset: 1 }, timeoutMs: 5 },
  ]);
});

test.each<[string, (rows: object[]) => unknown]>([
  ["the rows alone", (rows) => rows],
  ["an object with nothing but the rows", (data) => ({ data })],
])("a function that hands on %s is read to the end all the same", async (_name, handedOn) => {
  const all = Array.from({ length: 250 }, (_, index) => ({ index }));
  const method = async (request?: object) => {
    const { offset, limit } = (request as { query: { limit: number; offset: number } }).query;
    return handedOn(all.slice(offset, offset + limit)) as { data: { index: number }[] };
  };
  expect(await collect(paginate(method))).toEqual(all);
  expect(await collect(paginate(method, { query: { limit: 125 } }))).toEqual(all);
});

test.each([
  ["fewer rows than a page holds", 99],
  ["as many rows as a page holds", 100],
  ["more rows than a page holds", 250],
])("a function that gives %s whatever it is asked is a list that comes at once", async (_name, length) => {
  const all = Array.from({ length }, (_, index) => ({ index }));
  expect(await collect(paginate(async () => all))).toEqual(all);
  expect(await collect(paginate(async () => ({ data: all })))).toEqual(all);
});

test("what a function answers when it is asked once more than it has pages is no failure", async () => {
  const all = Array.from({ length: 100 }, (_, index) => ({ index }));
  let asked = 0;
  const once = async () => (asked++ === 0 ? all : undefined) as { index: number }[];
  expect(await collect(paginate(once))).toEqual(all);
  let counter = 0;
  const changing = async () => all.map((row) => (row.index === 0 ? { ...row, seen: counter++ } : row));
  expect(await collect(paginate(changing))).toHaveLength(101);
});

test("a full page with an empty `next` is the last", async () => {
  const { method, asked } = ownList({ data: [{ a: 1 }], next: "" });
  expect(await collect(paginate(method, { query: { limit: 1 } }))).toHaveLength(1);
  expect(asked).toHaveLength(1);
});

test("a function of the caller's gets a path and headers of forms of its own as they are", async () => {
  const { method, asked } = ownList();
  const own = { path: "/rows", headers: [["x-team", "a"]] };
  expect(await collect(paginate(method, own))).toEqual([]);
  expect(asked).toEqual([{ ...own, query: { limit: 100, offset: 0 } }]);
});

test("a list that has more pages than can be asked for is an error, not an end", async () => {
  const { airbyte } = answeringClient(() => ({ data: [{ tagId: "t" }], nextCursor: "abc" }));
  expect((await failure(collect(paginate(airbyte.listTags)))).message).toBe(
    "GET /tags has more pages, which this version of the client cannot request: update airbyte-client",
  );
  const last = answeringClient(() => ({ data: [{ tagId: "t" }], nextCursor: null, next: "" }));
  expect(await collect(paginate(last.airbyte.listTags))).toHaveLength(1);
});

test("rows without an id are told apart by all they say", async () => {
  const rows = [{ jobId: 1, name: "a" }, { jobId: 1, name: "b" }, null, 7, "seven", { jobId: 1, name: "a" }];
  const { method } = ownList({ data: rows, next: "x" }, { data: [{ name: "c" }, null], next: "" });
  expect(await collect(paginate(method))).toEqual([...rows.slice(0, 5), { name: "c" }]);
  const jobs = [{ jobId: 1, status: "running" }, { jobId: 1, status: "succeeded" }, { status: "lost" }, null];
  const { airbyte } = answeringClient(() => ({ data: jobs, next: "" }));
  expect(await collect(paginate(airbyte.listJobs))).toEqual([jobs[0], jobs[2], null]);
});

test.each([
  [7],
  ["text"],
  [null],
  [undefined],
  [{ rows: [] }],
  [{ data: "text" }],
  [{ data: { length: 0 } }],
])("an answer %j is no list, and the error says of what", async (answer) => {
  const own = async () => answer as never;
  const error = await failure(collect(paginate(own)));
  expect(error).toMatchObject({ code: "response-parse", method: "GET", path: "", attempts: 1, status: 200, offset: 0 });
  expect(error.message).toBe("The list was answered without a list of items");
});

test("a bare list is all there is", async () => {
  const { method, asked } = ownList([{ a: 1 }]);
  expect(await collect(paginate(method))).toEqual([{ a: 1 }]);
  expect(asked).toHaveLength(1);
});

test("the error of a list below something names its path as it was asked", async () => {
  const { airbyte } = answeringClient(() => ({ nothing: true }));
  const members = paginate(airbyte.listGroupMembers, { path: { groupId: SOME_ID }, query: { offset: 5 } });
  const error = await failure(collect(members));
  expect(error.message).toBe(
    `GET /groups/${SOME_ID}/members was answered without a list of items (at offset 5; \`query: { offset }\` continues from there)`,
  );
});

test("a request of a list that has no pages goes out as it was given", async () => {
  const { airbyte, sent } = answeringClient(() => ({ data: [{ tagId: "t" }, { tagId: "t" }] }));
  // Nothing can shift here, so nothing is dropped.
  expect(await collect(paginate(airbyte.listTags, { query: { workspaceIds: [SOME_ID] } }))).toHaveLength(2);
  expect(Object.fromEntries(sent[0]?.query ?? [])).toEqual({ workspaceIds: SOME_ID });
  const failing = paginate(answeringClient(() => ({})).airbyte.listTags);
  expect(await failure(collect(failing))).not.toHaveProperty("offset");
});

test("a request that the method would not read is refused before anything is sent", () => {
  const { airbyte, sent } = answeringClient(() => ({ data: [] }));
  expect(() => paginate(airbyte.listJobs, { limit: 5 } as never)).toThrow(/query: \{ limit \}/);
  expect(() => paginate(airbyte.listJobs, { query: { limit: null } } as never)).not.toThrow();
  expect(() => paginate(airbyte.listGroupMembers, {} as never)).not.toThrow();
  expect(sent).toHaveLength(0);
});
