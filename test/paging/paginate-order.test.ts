import { expect, test } from "vitest";
import { paginate } from "../../src/paginate.ts";
import { answeringClient } from "../support/answering-client.ts";
import { collect } from "../support/collect.ts";
import { SOME_ID } from "../support/ids.ts";
import { pageOf } from "../support/page-of.ts";

type Rows = readonly { connectionId: string; jobId: number }[];

const rowsOf = (count: number): Rows =>
  Array.from({ length: count }, (_, index) => ({ connectionId: `c${index}`, jobId: index + 1 }));
/** The rows in another order. */
const turned = (rows: Rows, by: number): Rows => [...rows.slice(by), ...rows.slice(0, by)];
const idsOf = (rows: readonly { connectionId: string }[]) => rows.map(({ connectionId }) => connectionId).sort();

/** A server that takes the rows of each request from an order of its own: the one that `orders` names, or the first. */
function serverOf(orders: Record<number, Rows>, rows: Rows) {
  return answeringClient((request, count) => pageOf(orders[count] ?? rows, request));
}

test("a list whose pages overlapped is read again, for the rows that never came", async () => {
  const rows = rowsOf(150);
  const { airbyte, sent } = serverOf({ 2: turned(rows, 110) }, rows);
  const read = await collect(paginate(airbyte.listConnections));
  expect(read).toHaveLength(150);
  expect(idsOf(read)).toEqual(idsOf(rows));
  expect(sent.map(({ query }) => Number(query.get("offset")))).toEqual([0, 100, 200, 0, 100, 200]);
});

test("it is read again as often as that brings rows, and they still are too few, four times at most", async () => {
  const rows = rowsOf(150);
  const orders = { 2: turned(rows, 110), 5: turned(rows, 120), 8: turned(rows, 130), 11: turned(rows, 140) };
  const { airbyte, sent } = serverOf(orders, rows);
  const read = await collect(paginate(airbyte.listConnections));
  expect(sent).toHaveLength(12);
  expect(idsOf(read)).toEqual(idsOf(rows.slice(0, 140)));
});

test("it is not read a third time when that brought nothing: the server may have rows twice", async () => {
  const rows = rowsOf(4);
  const twice = [...rows, ...rows.slice(0, 2)];
  const { airbyte, sent } = answeringClient((request) => pageOf(twice, request));
  expect(await collect(paginate(airbyte.listConnections, { query: { limit: 3 } }))).toHaveLength(4);
  expect(sent.map(({ query }) => Number(query.get("offset")))).toEqual([0, 3, 6, 0, 3, 6]);
});

test("a list that begins later is read again from there", async () => {
  const rows = rowsOf(30);
  const { airbyte, sent } = serverOf({ 2: turned(rows, 25) }, rows);
  const read = await collect(paginate(airbyte.listConnections, { query: { limit: 10, offset: 10 } }));
  expect(idsOf(read)).toEqual(idsOf(rows.slice(10)));
  expect(sent.map(({ query }) => Number(query.get("offset")))).toEqual([10, 20, 30, 10, 20, 30]);
});

test("many pages of known rows, when a list is read again, are no ignored offset", async () => {
  const rows = rowsOf(60);
  const { airbyte, sent } = serverOf({ 6: turned(rows, 10) }, rows);
  expect(await collect(paginate(airbyte.listConnections, { query: { limit: 10 } }))).toHaveLength(60);
  expect(sent).toHaveLength(14);
});

test("jobs have an order: what comes twice has been shifted, and they are read once", async () => {
  const rows = rowsOf(150);
  const { airbyte, sent } = serverOf({ 2: turned(rows, 149) }, rows);
  expect(await collect(paginate(airbyte.listJobs))).toHaveLength(149);
  expect(sent).toHaveLength(3);
});

test("in another reading, a page like the one before is the end of it, and no ignored offset", async () => {
  const pages = [["c1", "c2"], ["c2", "c3"], [], ["c1", "c2"], ["c2", "c1"], []];
  const { airbyte, sent } = answeringClient((_, count) => ({
    data: (pages[count - 1] ?? []).map((connectionId) => ({ connectionId })),
    next: pages[count - 1]?.length ? "more" : "",
  }));
  const read = await collect(paginate(airbyte.listConnections, { query: { limit: 2 } }));
  expect(idsOf(read)).toEqual(["c1", "c2", "c3"]);
  expect(sent).toHaveLength(5);
});

test("a list on one page is not read again, and one that the server sorts neither", async () => {
  const twice = { connectionId: "c1", memberId: "m1" };
  const { airbyte, sent } = answeringClient((request) => pageOf([twice, twice], request));
  expect(await collect(paginate(airbyte.listConnections))).toHaveLength(1);
  expect(sent).toHaveLength(2);
  const members = paginate(airbyte.listGroupMembers, { path: { groupId: SOME_ID }, query: { limit: 1 } });
  await expect(collect(members)).rejects.toThrow("ignores `offset`");
});

test("a filter that a prototype holds is refused by paginate as it is by the method", () => {
  const { airbyte } = answeringClient(() => ({ data: [] }));
  const query = Object.create({ status: "running" });
  expect(() => paginate(airbyte.listJobs, { query })).toThrow('"status" must be a property of the object itself');
});

test("short pages that are alike may be chance; four of them are an ignored offset", async () => {
  const { airbyte, sent } = answeringClient(() => ({ data: rowsOf(2), next: "more" }));
  await expect(collect(paginate(airbyte.listConnections, { query: { limit: 2 } }))).rejects.toThrow("ignores `offset`");
  expect(sent).toHaveLength(4);
});
