import { expect, test } from "vitest";
import { loadContract } from "../../src/testing/contract/contract.ts";
import type { Operation } from "../../src/testing/contract/operation.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const reasonsOf = (body: { _embedded: { errors: { message: string; path?: string }[] } }) => body._embedded.errors;

test("a body without a required property is a bad request that says which one", async () => {
  const mock = await startedMock();
  const response = await call(mock, "/jobs", { method: "POST", body: { jobType: "sync" } });
  expect(response.status).toBe(400);
  const body = await jsonOf(response);
  expect(body).toMatchObject({ message: "Bad Request", _links: { self: { href: "/api/public/v1/jobs" } } });
  expect(reasonsOf(body)).toEqual([
    expect.objectContaining({ message: expect.stringContaining("connectionId"), path: "/body" }),
  ]);
  expect(mock.requests[0]?.violations).toEqual([expect.stringContaining("connectionId")]);
});

test("a wrong value in the body is named with its path", async () => {
  const mock = await startedMock();
  const body = await jsonOf(call(mock, "/jobs", { method: "POST", body: { connectionId, jobType: "sink" } }));
  expect(reasonsOf(body)[0]).toMatchObject({ path: "/body/jobType", message: expect.stringContaining("sync") });
});

test("no body and a body that is no JSON are bad requests", async () => {
  const mock = await startedMock();
  const headers = { authorization: `Bearer ${mock.apiKey}`, "content-type": "application/json" };
  for (const body of ["", "{"]) {
    const response = await fetch(`${mock.baseUrl}/jobs`, { method: "POST", headers, body });
    expect([body, response.status, (await jsonOf(response)).message]).toEqual([body, 400, "Bad Request"]);
  }
});

test("what the contract did not allow is on the record of the request and in the log", async () => {
  const lines: string[] = [];
  const mock = await startedMock({ log: (line) => lines.push(line) });
  const headers = { authorization: `Bearer ${mock.apiKey}` };
  const sent = { method: "POST", headers, body: "{" };
  await fetch(`${mock.baseUrl}/jobs`, { ...sent, headers: { ...headers, "content-type": "application/json" } });
  await fetch(`${mock.baseUrl}/jobs`, sent);
  await call(mock, "/jobs?status=lost");
  await call(mock, "/jobs");
  const reasons = mock.requests.map(({ violations }) => violations);
  expect(reasons).toEqual([
    ["The body is not valid JSON."],
    [expect.stringContaining("Content-Type")],
    [expect.stringContaining("status")],
    [],
  ]);
  expect(lines).toEqual([
    `POST /api/public/v1/jobs 400: ${reasons[0]}`,
    `POST /api/public/v1/jobs 403: ${reasons[1]}`,
    `GET /api/public/v1/jobs 400: ${reasons[2]}`,
    "GET /api/public/v1/jobs 200",
  ]);
});

test("a query value of the wrong kind is named as it was written", async () => {
  const mock = await startedMock();
  for (const [query, name] of [
    ["limit=ten", "limit"],
    ["createdAtStart=1700000000000", "createdAtStart"],
    ["status=lost", "status"],
  ]) {
    const body = await jsonOf(call(mock, `/jobs?${query}`));
    expect(reasonsOf(body)[0]).toMatchObject({ path: `/query/${name}`, message: expect.stringContaining(` ${name} `) });
  }
});

test("a limit out of bounds gets an error id and no word", async () => {
  const mock = await startedMock();
  const response = await call(mock, "/jobs?limit=101");
  expect([response.status, Object.keys(await jsonOf(response))]).toEqual([400, ["errorId"]]);
});

test("a wrong order is a problem", async () => {
  const mock = await startedMock();
  expect(await jsonOf(call(mock, "/jobs?orderBy=size%7Cdown"))).toMatchObject({ status: 400, title: "bad-request" });
});

test("a malformed id is a bad request where the server reads ids early and an internal error where it reads them late", async () => {
  const mock = await startedMock();
  const definition = "/workspaces/3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b/definitions/sources/7";
  const answers = await Promise.all(
    ["/tags/7", "/jobs/x", definition, "/workspaces/7/definitions/sources", "/connections/7", "/sources/7"].map(
      (path) => call(mock, path),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 500, 500]);
});

test("ids that the server takes for text are an internal error too, and on the cloud forbidden", async () => {
  const statuses: number[][] = [];
  for (const deployment of ["community", "cloud"] as const) {
    const mock = await startedMock({ deployment });
    const job = { connectionId: "7", jobType: "sync" };
    const answers = await Promise.all([
      call(mock, "/jobs?connectionId=7"),
      call(mock, "/jobs", { method: "POST", body: job }),
      call(mock, "/streams?sourceId=7"),
      call(mock, `/streams?sourceId=${connectionId}&destinationId=7`),
      call(mock, "/users?organizationId=7"),
      call(mock, "/organizations/7/oauthCredentials", { method: "PUT", body: {} }),
    ]);
    statuses.push(answers.map(({ status }) => status));
  }
  expect(statuses).toEqual([Array(6).fill(500), Array(6).fill(403)]);
});

test("lists in the query may be repeated or joined by commas", async () => {
  const mock = await startedMock();
  const ids = ["3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b", "7c4d5e6f-1a2b-4c3d-8e9f-0a1b2c3d4e5f"];
  for (const query of [`workspaceIds=${ids.join(",")}`, `workspaceIds=${ids.join("&workspaceIds=")}`]) {
    expect((await call(mock, `/sources?${query}`)).status).toBe(200);
  }
  expect(mock.requests.map(({ query }) => query.workspaceIds)).toEqual([ids.join(","), ids]);
  expect((await call(mock, "/sources?workspaceIds=7")).status).toBe(400);
});

test("a body above ten megabytes is too large", async () => {
  const mock = await startedMock();
  const response = await call(mock, "/jobs", { method: "POST", body: "x".repeat(10 * 1_024 * 1_024) });
  expect([response.status, (await jsonOf(response)).message]).toEqual([413, "Request Entity Too Large"]);
});

test("an answer of the mock that breaks the contract cannot pass for a good one", async () => {
  const mock = await startedMock();
  // The contract writes years with four digits.
  mock.advance(Date.UTC(10_000, 0));
  const response = await call(mock, "/jobs", { method: "POST", body: { connectionId, jobType: "sync" } });
  expect(response.status).toBe(500);
  expect(response.headers.get("airbyte-mock-violation")).toContain("startTime");
  expect((await jsonOf(response)).message).toContain("createJob breaks the contract");
  expect(mock.requests[0]?.violations).toEqual([expect.stringContaining("startTime")]);
});

test("requests are kept as they came", async () => {
  const mock = await startedMock();
  const body = { connectionId, jobType: "sink" };
  await call(mock, "/jobs?limit=5&status=failed&status=running", { headers: { "x-trace": "7" } });
  await call(mock, "/jobs", { method: "POST", body });
  await call(mock, "/elsewhere");
  expect(mock.requests).toMatchObject([
    {
      operationId: "listJobs",
      method: "GET",
      path: "/jobs",
      query: { limit: "5", status: ["failed", "running"] },
      headers: { "x-trace": "7" },
      body: "",
    },
    {
      operationId: "createJob",
      method: "POST",
      path: "/jobs",
      query: {},
      body: JSON.stringify(body),
      status: 400,
      faulty: false,
    },
    { operationId: undefined, path: "/elsewhere", status: 403 },
  ]);
  expect(Math.abs((mock.requests[0]?.at ?? 0) - Date.now())).toBeLessThan(5_000);
});

const { operations, checkAnswer, exampleItems } = await loadContract();
const kinds = "Tag Connection Source Destination Workspace Job Permission Region Dataplane Group".split(" ");
const exampleOf = (kind: string) => exampleItems(`list${kind}s` as Operation["id"])[0] ?? {};
const knownIds = new Map(kinds.flatMap((kind) => Object.entries(exampleOf(kind))));
knownIds.set("applicationId", exampleItems("listApplications")[0]?.id);

const cloudOnly = {
  initiateOAuth: 501,
  createOrUpdateWorkspaceOAuthCredentials: 501,
  deleteWorkspaceOAuthCredentials: 501,
  oauthCallback: 403,
};

/** What a deployment has no success for. */
const refused: Record<string, Readonly<Record<string, number>>> = {
  "generic-oidc": cloudOnly,
  community: { ...cloudOnly, createApplication: 500, getApplication: 404, deleteApplication: 500 },
};

interface Parameter {
  name: string;
  required?: boolean;
  schema?: { type?: unknown; format?: unknown; enum?: unknown[] };
}

function valueFor({ name, schema }: Parameter): string {
  const known = schema?.enum?.[0] ?? knownIds.get(name);
  if (known !== undefined) return String(known);
  if (schema?.format === "uuid") return "11111111-2222-4333-8444-555555555501";
  return schema?.type === "integer" ? "1" : "any";
}

function exampleRequest({ id, method, template, prism }: Operation) {
  // Each kind of definition has ids of its own, under the same name.
  const kind = id.replace(/^[a-z]+/, "");
  if (kind.endsWith("Definition")) knownIds.set("definitionId", exampleOf(kind).id);
  const parameters = (prism.request?.path ?? []) as Parameter[];
  const path = parameters.reduce((filled, one) => filled.replace(`{${one.name}}`, valueFor(one)), template);
  const required = ((prism.request?.query ?? []) as Parameter[]).filter((one) => one.required);
  const query = new URLSearchParams(required.map((one) => [one.name, valueFor(one)]));
  const [example] = prism.request?.body?.contents?.[0]?.examples ?? [];
  const body = example && "value" in example ? { body: example.value } : {};
  return { path: `${path}${query.size > 0 ? `?${query}` : ""}`, sent: { method, ...body } };
}

function errorStatuses({ prism }: Operation): number[] {
  return prism.responses.map(({ code }) => Number(code)).filter((status) => status >= 400);
}

test.each([
  "community",
  "cloud",
  "generic-oidc",
] as const)("every operation answers the contract's own example of a request as the contract has it: %s", async (deployment) => {
  const mock = await startedMock({ deployment });
  for (const operation of operations.filter(({ id }) => id !== "createAccessToken")) {
    const { path, sent } = exampleRequest(operation);
    // The mock starts with the tag of the example, and a second one of its name would be a conflict.
    if (operation.id === "createTag") await call(mock, `/tags/${valueFor({ name: "tagId" })}`, { method: "DELETE" });
    const response = await call(mock, path, sent);
    const text = await response.text();
    const seen = response.status < 400 ? "fine" : response.status;
    expect([operation.id, seen, text]).toEqual([operation.id, refused[deployment]?.[operation.id] ?? "fine", text]);
    if (response.status === 302) expect(response.headers.get("location")).toMatch(/^https:/);
    expect(mock.requests.at(-1)).toMatchObject({ operationId: operation.id, violations: [] });
    mock.reset();
  }
});

test("every error status that the contract has can be brought about, with a body that the contract allows", async () => {
  const mock = await startedMock();
  const statuses = new Map(operations.flatMap((each) => errorStatuses(each).map((status) => [status, each])));
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([400, 401, 403, 404, 409, 422, 429, 500, 503]));
  for (const [status, operation] of statuses) {
    mock.next(operation.id, { status, ...(status === 503 && { body: "problem" }) });
    const { path, sent } = exampleRequest(operation);
    const response = await call(mock, path, sent);
    const answer = { status, headers: Object.fromEntries(response.headers), text: await response.text() };
    expect([operation.id, response.status]).toEqual([operation.id, status]);
    expect([operation.id, status, await checkAnswer(operation, answer)]).toEqual([operation.id, status, []]);
  }
});
