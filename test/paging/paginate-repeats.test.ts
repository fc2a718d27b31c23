import { expect, test } from "vitest";
import type { ResponseParseError } from "../../src/errors.ts";
import { paginate } from "../../src/paginate.ts";
import { answeringClient, failureOf } from "../support/answering-client.ts";
import { collect } from "../support/collect.ts";
import { pageOf } from "../support/page-of.ts";

const jobs = (count: number, first = 1) => Array.from({ length: count }, (_, index) => ({ jobId: first + index }));
const jobIds = (items: { jobId: number }[]) => items.map(({ jobId }) => jobId);
const range = (count: number, first = 1) => jobIds(jobs(count, first));

test("rows that a shifting list brings twice are handed out once", async () => {
  const pages = [jobs(100), jobs(100, 96), jobs(20, 190), []];
  const { airbyte } = answeringClient((_, count) => ({ data: pages[count - 1], next: "more" }));
  expect(jobIds(await collect(paginate(airbyte.listJobs)))).toEqual(range(209));
});

test("items are told apart by their own id, not by the ids of what they belong to", async () => {
  const shared = { workspaceId: "w1", sourceId: "s1", destinationId: "d1" };
  const connections = [
    { ...shared, connectionId: "c1" },
    { ...shared, connectionId: "c2" },
    { ...shared, connectionId: "c1" },
  ];
  const { airbyte } = answeringClient((request) => pageOf(connections, request));
  const ids = (await collect(paginate(airbyte.listConnections))).map(({ connectionId }) => connectionId);
  expect(ids).toEqual(["c1", "c2"]);
});

test("rows without the id of their kind are told apart by all they say", async () => {
  const { airbyte } = answeringClient((request) => pageOf([{ name: "a" }, { name: "b" }, { name: "a" }], request));
  expect(await collect(paginate(airbyte.listJobs, { query: { limit: 2 } }))).toEqual([{ name: "a" }, { name: "b" }]);
});

test("ids are remembered in bounded memory, and a repeat nearby is still noticed after 120,000 rows", async () => {
  const total = 120_000;
  const { airbyte } = answeringClient(({ query }) => {
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
  const { airbyte, sent } = answeringClient(() => ({ data, next: "more" }));
  const seen: number[] = [];
  const error = await failureOf<ResponseParseError>(
    (async () => {
      for await (const { jobId } of paginate(airbyte.listJobs)) seen.push(jobId);
    })(),
  );
  expect(error).toMatchObject({ code: "response-parse", path: "/jobs", operationId: "listJobs", offset: 100 });
  expect(error.message).toContain(
    "GET /jobs returned rows that were already read: the server, or a cache in front of it, ignores `offset`, or a function",
  );
  expect(error.message).toContain("ignores `offset`");
  expect(seen).toEqual(jobIds(data));
  expect(sent).toHaveLength(2);
});

test("a server that ignores the offset and has no order is noticed after three pages", async () => {
  const { airbyte, sent } = answeringClient((_, count) => ({
    data: count % 2 ? jobs(50) : jobs(40, 5),
    next: "more",
  }));
  await expect(collect(paginate(airbyte.listJobs))).rejects.toThrow("ignores `offset`");
  expect(sent).toHaveLength(4);
});

test("a short last page of rows that came before is no ignored offset", async () => {
  const pages = [jobs(100), jobs(1, 50), []];
  const { airbyte } = answeringClient((_, count) => ({ data: pages[count - 1], next: "more" }));
  expect(await collect(paginate(airbyte.listJobs))).toHaveLength(100);
});

test("a list of more than 10,000 pages ends with an error that says where to go on", async () => {
  const { airbyte, sent } = answeringClient(({ query }) => ({ data: jobs(1, Number(query.get("offset"))), next: "x" }));
  let count = 0;
  const error = await failureOf<ResponseParseError & { offset: number }>(
    (async () => {
      for await (const _ of paginate(airbyte.listJobs, { query: { limit: 1 } })) count += 1;
    })(),
  );
  expect([count, sent.length, error.offset]).toEqual([10_000, 10_000, 10_000]);
  expect(error.message).toMatch(/did not end within 10000 pages.*at offset 10000/);
});
