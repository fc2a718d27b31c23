import { expect, test } from "vitest";
import { checkPath, checkQuery } from "../../src/checks/check-parameters.ts";
import * as TRAITS from "../../src/http/traits.ts";
import { paginate } from "../../src/paginate.ts";
import { answeringClient, failureOf } from "../support/answering-client.ts";
import { SOME_ID } from "../support/ids.ts";

test("a limit above 100 is refused only where pages are short", () => {
  const query = ["limit"];
  expect(() => checkQuery("listJobs", { limit: 500 }, { traits: 0, query })).toThrow("query.limit must be 1 to 100");
  expect(() => checkQuery("listRuns", { limit: 500 }, { traits: TRAITS.longPages, query })).not.toThrow();
  expect(() => checkQuery("GET /runs", { limit: 500 }, { traits: 0 })).not.toThrow();
});

test("an id that is no UUID is refused only where ids are UUIDs", () => {
  const query = ["runIds"];
  expect(() => checkQuery("listRuns", { runIds: [3] }, { traits: 0, query })).toThrow("runIds must be a list of UUIDs");
  expect(() => checkQuery("listRuns", { runIds: [3] }, { traits: TRAITS.otherIds, query })).not.toThrow();
  const path = { runId: 3 };
  expect(() => checkPath("getRun", "/runs/{runId}", path, true)).toThrow("runId must be a UUID, not 3");
  expect(() => checkPath("getRun", "/runs/{runId}", path, false)).not.toThrow();
});

test("an id that is null is refused, because without it the list would be that of all; any other null is left out", async () => {
  const { airbyte, sent } = answeringClient([]);
  const query = (given: object) => given as { workspaceIds: string[] };
  for (const given of [{ workspaceIds: null }, { workspaceIds: [null] }]) {
    const refused = {
      code: "configuration",
      message: "listSources: query.workspaceIds is empty; leave it out only to ask for all",
    };
    expect(await failureOf(airbyte.listSources({ query: query(given) }))).toMatchObject(refused);
  }
  expect((await failureOf<Error>(airbyte.listJobs({ query: query({ connectionId: null }) }))).message).toContain(
    "is empty",
  );
  const raw = airbyte.GET("/tags", { params: { query: query({ workspaceIds: null }) } });
  expect((await failureOf<Error>(raw)).message).toContain("is empty");
  expect(sent).toEqual([]);
  const other = answeringClient([Response.json({ data: [] })]);
  await other.airbyte.listJobs({ query: { status: null } as never });
  expect(other.sent[0]?.target).toBe("/api/public/v1/jobs");
});

test.each([
  "limit=100#",
  "a=1&workspaceIds=x&b",
  "a b",
  "a+b",
  "\u0000",
  "",
])("a name of a query parameter that would change the address is refused: %j", (name) => {
  expect(() => checkQuery("listJobs", { [name]: "x" }, undefined)).toThrow("whose name would change the address");
});

test.each([
  new URLSearchParams("status=running"),
  new Map([["status", "running"]]),
  ["status"],
])("a query that is no plain object would be lost, and is refused: %s", (query) => {
  expect(() => checkQuery("listJobs", query as never, { traits: 0, query: ["status"] })).toThrow(
    "the query must be a plain object",
  );
});

test("names of other APIs' parameters pass", () => {
  const query = { "filter[name]": "x", "a.b_c-d~1": 1, $filter: "a", "a:b,c": "d" };
  expect(() => checkQuery("GET /x", query, { traits: 0 })).not.toThrow();
});

test("a filter that is misspelt is refused, with the name that was meant: without it the list would have everything in it", async () => {
  const { airbyte, sent } = answeringClient(() => ({ data: [] }));
  const page = { workspaceId: SOME_ID, limit: 100 };
  const calls = [
    airbyte.listSources({ query: page }),
    airbyte.GET("/sources", { params: { query: page } }),
    airbyte.listSources({ query: { workspace_ids: [SOME_ID] } as object }),
  ];
  for (const call of calls) {
    const { message } = await failureOf<Error>(call);
    expect(message).toMatch(/: unknown parameter query.workspace_?ids?\. Did you mean workspaceIds\?$/i);
  }
  expect(() => paginate(airbyte.listSources, { query: page })).toThrow("Did you mean workspaceIds?");
  expect(sent).toEqual([]);
});

test("a parameter unlike those of the contract is sent: the server may be newer", async () => {
  const { airbyte, sent } = answeringClient(() => ({ data: [] }));
  await airbyte.listSources({ query: { workspaceId: undefined, rowLimit: 5 } as object });
  expect(sent[0]?.target).toMatch(/\/sources\?rowLimit=5$/);
  sent.length = 0;
  await airbyte.listSources({ query: { colour: "blue" } as object });
  expect(sent[0]?.target).toContain("colour=blue");
});

test("a query that the caller writes is the caller's own", async () => {
  const { airbyte, sent } = answeringClient(() => ({ data: [] }));
  const query = { workspaceId: new Date(0), "a b": {} } as object;
  await airbyte.GET("/sources", { params: { query }, querySerializer: () => "own=1" });
  expect(sent[0]?.target).toMatch(/\/sources\?own=1$/);
});

test("an empty text is refused where it would be no filter, and sent to a route outside of the contract", () => {
  const route = { traits: 0, query: ["connectionId"] };
  for (const value of ["", [""]])
    expect(() => checkQuery("listJobs", { connectionId: value }, route)).toThrow("query.connectionId is empty");
  expect(() => checkQuery("GET /x", { q: "" }, { traits: 0 })).not.toThrow();
  expect(() => checkQuery("GET /x", { q: [] }, { traits: 0 })).toThrow("query.q is empty");
});
