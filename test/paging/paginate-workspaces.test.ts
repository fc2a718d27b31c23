import { expect, test } from "vitest";
import { paginate } from "../../src/paginate.ts";
import { answeringClient, type Sent } from "../support/answering-client.ts";
import { collect } from "../support/collect.ts";
import { pageOf } from "../support/page-of.ts";
import { problemAnswer } from "../support/problem-answer.ts";

const workspaceId = (index: number) => `3f2a9c1e-6b7d-4e8f-9a0b-${String(index).padStart(12, "0")}`;
const workspaceIds = Array.from({ length: 500 }, (_, index) => workspaceId(index));
const idsOf = ({ query }: Sent) => query.get("workspaceIds")?.split(",") ?? [];
/** Two sources in each workspace that is asked for. */
const sourcesIn = (request: Sent) => idsOf(request).flatMap((id) => [{ sourceId: `${id}-a` }, { sourceId: `${id}-b` }]);
const sources = (request: Sent) => pageOf(sourcesIn(request), request);
const bytes = ({ method, target }: Sent) => `${method} ${target} HTTP/1.1\r\n`.length;

test("a list of workspaces that is too long for a request line is split, and no workspace is left out", async () => {
  const { airbyte, sent } = answeringClient(sources);
  const items = await collect(paginate(airbyte.listSources, { query: { workspaceIds, includeDeleted: true } }));
  expect(items.map(({ sourceId }) => sourceId)).toEqual(workspaceIds.flatMap((id) => [`${id}-a`, `${id}-b`]));
  expect(Math.max(...sent.map(bytes))).toBeLessThan(4_096);
  expect(sent.every(({ query }) => query.get("includeDeleted") === "true")).toBe(true);
  expect([...new Set(sent.flatMap(idsOf))]).toEqual(workspaceIds);
});

test("even with every comma escaped and a long path in front the request line stays short", async () => {
  const { airbyte, sent } = answeringClient(sources, { baseUrl: `http://localhost:8000/${"proxy/".repeat(50)}api` });
  const query = { workspaceIds, offset: 0 };
  await collect(paginate(airbyte.listSources, { query })).catch(() => {});
  for (const request of sent) {
    expect(bytes({ ...request, target: request.target.replaceAll(",", "%2C") })).toBeLessThan(4_096);
  }
});

test("a list that fits stays one request, in the caller's order", async () => {
  const { airbyte, sent } = answeringClient(sources);
  const few = workspaceIds.slice(0, 40).reverse();
  await collect(paginate(airbyte.listSources, { query: { workspaceIds: few } }));
  expect(sent.map((request) => idsOf(request).join())).toEqual([few.join(), few.join()]);
});

test("lists without pages are split too", async () => {
  const { airbyte, sent } = answeringClient((request) => ({ data: idsOf(request).map((id) => ({ tagId: id })) }));
  const tags = await collect(paginate(airbyte.listTags, { query: { workspaceIds } }));
  expect(tags.map(({ tagId }) => tagId)).toEqual(workspaceIds);
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.every(({ query }) => !query.has("limit"))).toBe(true);
});

test("an item that two groups share is handed out once, and a workspace named twice is asked for once", async () => {
  const { airbyte, sent } = answeringClient((request) =>
    pageOf([{ sourceId: "shared" }, ...sourcesIn(request)], request),
  );
  const twice = [...workspaceIds, ...workspaceIds];
  const items = await collect(paginate(airbyte.listSources, { query: { workspaceIds: twice } }));
  expect(items.filter(({ sourceId }) => sourceId === "shared")).toHaveLength(1);
  expect(items).toHaveLength(1_001);
  expect(new Set(sent.flatMap(idsOf)).size).toBe(500);
});

test("an error in a later group says what is left, and reading goes on from there without a gap", async () => {
  let broken = true;
  let group = "";
  const { airbyte } = answeringClient((request) => {
    group ||= idsOf(request)[0] === workspaceIds[0] ? "" : (idsOf(request)[0] ?? "");
    if (broken && group !== "" && request.query.get("offset") === "100") return problemAnswer(502, "bad-gateway");
    return sources(request);
  });
  const seen: string[] = [];
  let resume: { offset: number; workspaceIds: string[] } | undefined;
  try {
    const list = paginate(airbyte.listSources, { query: { workspaceIds } });
    for await (const { sourceId } of list) seen.push(sourceId);
  } catch (error) {
    const { offset, workspaceIds: left, message } = error as Error & { offset: number; workspaceIds: string[] };
    expect(message).toContain(`at offset 100 for workspace ${group} and those after it`);
    resume = { offset, workspaceIds: left };
  }
  expect(resume?.offset).toBe(100);
  broken = false;
  for await (const { sourceId } of paginate(airbyte.listSources, { query: { ...resume } })) seen.push(sourceId);
  expect(seen).toEqual(workspaceIds.flatMap((id) => [`${id}-a`, `${id}-b`]));
});

test("a query that is too long even with one workspace is refused before anything is sent", () => {
  const { airbyte, sent } = answeringClient(sources);
  const tagIds = Array.from({ length: 120 }, (_, index) => workspaceId(index));
  expect(() => paginate(airbyte.listConnections, { query: { workspaceIds, tagIds } })).toThrow(
    /^The query is too long: with a single workspace id it takes \d+ bytes, and Airbyte reads a request line of at most 4096$/,
  );
  expect(sent).toHaveLength(0);
});
