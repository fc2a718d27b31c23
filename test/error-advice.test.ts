// The whole text of an error that the server answers with: what failed, what the server said, what to do.
import { expect, test } from "vitest";
import type { ApiError } from "../src/index.ts";
import { answeringClient, failureOf, status } from "./support/answering-client.ts";
import { CONNECTION_ID, SOME_ID } from "./support/ids.ts";

const messageOf = async (code: number, body?: unknown): Promise<string> => {
  const { airbyte } = answeringClient([status(code, body)], { maxRetries: 0 });
  return (await failureOf<Error>(airbyte.listJobs())).message;
};

const TOO_LONG =
  " - the address, or a header, is too long for the server: ask for fewer ids at a time, or use paginate, which splits workspaceIds";
const NOT_AIRBYTE = " - a web server or proxy answered, not Airbyte's API: `baseUrl` may be wrong";

test.each([
  [400, ""],
  [401, " - the server refused apiKey: it is wrong, revoked or expired"],
  [403, " - the credentials are valid, but lack the role for this, or the id is not one of yours"],
  [404, ""],
  [405, NOT_AIRBYTE],
  [409, ""],
  [413, TOO_LONG],
  [414, TOO_LONG],
  [431, TOO_LONG],
  [429, " - the server is limiting requests: call less often, and wait before trying again"],
  [500, ""],
  [501, " - this edition of Airbyte does not have this operation"],
  [502, " - the server is busy or restarting: try again later"],
  [504, " - a proxy in front of Airbyte did not wait for the answer; the server may still be working on it"],
])("a %i without a body says what can be done about it", async (code, advice) => {
  expect(await messageOf(code)).toBe(`GET /jobs failed with ${code}${advice}`);
});

test.each<[string, number, unknown, string]>([
  ["the server's own words", 404, { title: "resource-not-found", type: "x" }, "404: resource-not-found"],
  [
    "the server's own words and the reference to its log",
    500,
    { message: "Could not", errorId: "e-1" },
    "500: Could not (errorId e-1: the server's log has the reason)",
  ],
  [
    "what is missing, where the server names it",
    404,
    { title: "resource-not-found", type: "x", data: { resourceType: "source", resourceId: "s-1" } },
    "404: resource-not-found (source s-1)",
  ],
  [
    "what is missing, once",
    404,
    {
      title: "resource-not-found",
      type: "x",
      data: { resourceType: "source", resourceId: "s-1", message: "No source s-1" },
    },
    "404: No source s-1",
  ],
  [
    "a value that exists",
    409,
    { title: "try-again-later", type: "x" },
    "409: try-again-later - the value exists already",
  ],
  ["another conflict", 409, { title: "state-conflict", type: "x" }, "409: state-conflict"],
  [
    "a route that the server does not have",
    404,
    { message: "Not Found", _links: {} },
    "404: Not Found - the server does not know this route: it is older than this client, or `baseUrl` is wrong",
  ],
  [
    "a method that an older server does not have",
    405,
    { message: "Method Not Allowed", _links: {} },
    "405: Method Not Allowed - the server does not know this route: it is older than this client, or `baseUrl` is wrong",
  ],
  ["the framework's 400", 400, { message: "Bad Request", _links: {} }, "400: Bad Request"],
  [
    "a page of a web server that wants https",
    400,
    "<html><title>400 The plain HTTP request was sent to HTTPS port</title></html>",
    `400${NOT_AIRBYTE}`,
  ],
  ["a text of a proxy that has no such path", 404, "404 page not found", `404: 404 page not found${NOT_AIRBYTE}`],
  [
    "a page of a proxy that cannot reach the server",
    500,
    "<html><title>Oops</title></html>",
    "500 - a proxy in front of Airbyte answered: the server is down or restarting",
  ],
  [
    "a feature that is not paid for",
    403,
    { type: "error:license/entitlement", title: "License Entitlement Error" },
    "403: License Entitlement Error - the plan or edition of this server does not include this operation",
  ],
  [
    "an organization with SSO",
    403,
    { type: "error:auth/sso-required", title: "SSO Sign-in Required" },
    "403: SSO Sign-in Required - the organization admits only users who sign in by SSO: use an application that such a user created",
  ],
  [
    "the value that is wrong",
    400,
    { type: "x", title: "value-not-found", data: { value: "postgress", others: [] } },
    "400: value-not-found (postgress)",
  ],
  [
    "the reasons that are further down, cut to 200 characters",
    400,
    { type: "x", title: "bad-mappers", data: { errors: [{ stream: "orders", error: "x".repeat(300), count: 1 }] } },
    `400: bad-mappers (orders ${"x".repeat(193)})`,
  ],
  ["a page of a proxy that refuses", 418, "<html><title>Oops</title></html>", "418"],
])("%s", async (_what, code, body, text) => {
  expect(await messageOf(code, body)).toBe(`GET /jobs failed with ${text}`);
});

test.each([
  "createConnection",
  "createSource",
  "createDestination",
  "createTag",
  "initiateOAuth",
  "getEmbeddedWidget",
  "generateEmbeddedScopedToken",
])("a 403 of the web framework to %s is about a role, as only routes that are there ask for one", async (name) => {
  const { airbyte } = answeringClient([status(403, { message: "Forbidden", _links: {} })]);
  const call = (airbyte as unknown as Record<string, (request: object) => Promise<unknown>>)[name];
  expect(await failureOf(call?.({ body: {} }) as Promise<unknown>)).toMatchObject({ status: 403, unknownRoute: false });
});

test("a conflict of a job is about the sync that runs, and says what attaches to it", async () => {
  const { airbyte } = answeringClient([status(409, { title: "try-again-later", type: "x" })]);
  const error = await failureOf<Error>(airbyte.createJob({ body: { connectionId: CONNECTION_ID, jobType: "sync" } }));
  expect(error.message).toBe(
    "POST /jobs failed with 409: try-again-later - a sync of this connection is running already: ensureSync attaches to it",
  );
});

test("a start in doubt says what to look at", async () => {
  const { airbyte } = answeringClient([status(409, { title: "state-conflict", type: "x" })]);
  const error = await failureOf<Error>(airbyte.createJob({ body: { connectionId: CONNECTION_ID, jobType: "sync" } }));
  expect(error.message).toMatch(
    / - the connection is not active, or the job may have been started: check the connection and its newest job/,
  );
});

test("of a deleted connection it is not said that a sync runs", async () => {
  const body = { title: "try-again-later", type: "x", data: { message: "The connection is deleted" } };
  const { airbyte } = answeringClient([status(409, body)]);
  const error = await failureOf<Error>(airbyte.createJob({ body: { connectionId: CONNECTION_ID, jobType: "sync" } }));
  expect(error.message).toMatch(
    / - a deleted connection never syncs again, whatever its status says: create another one$/,
  );
});

test("a connector that the server does not know by name is named by its definition instead", async () => {
  const { airbyte } = answeringClient([
    status(400, { title: "value-not-found", type: "x", data: { value: "customer-io" } }),
  ]);
  const body = { name: "x", workspaceId: "w", configuration: { sourceType: "customer-io" } };
  const error = await failureOf<Error>(airbyte.createSource({ body }));
  expect(error.message).toBe(
    "POST /sources failed with 400: value-not-found (customer-io) - the server knows no connector by this name: give its " +
      "`definitionId` beside `configuration` instead, the `id` in listSourceDefinitions or listDestinationDefinitions",
  );
});

test("a 401 about the user is not blamed on the token, and may pass", async () => {
  const { airbyte } = answeringClient(() => status(401, { message: "Could not get the current user", errorId: "e-1" }));
  const error = await failureOf<ApiError>(airbyte.listJobs());
  expect(error.retryable).toBe(true);
  expect(error.message).toMatch(
    / - the server could not look up the user of this token: its database is unavailable, or the user no longer exists$/,
  );
});

test("a conflict over a definition is about its image, which the server could not start", async () => {
  const { airbyte } = answeringClient(() => status(409, { title: "state-conflict", type: "x" }));
  const body = { name: "x", dockerRepository: "acme/x", dockerImageTag: "1" };
  const path = { workspaceId: SOME_ID, definitionId: SOME_ID };
  for (const call of [
    airbyte.createSourceDefinition({ path, body }),
    airbyte.updateDestinationDefinition({ path, body: { name: "x", dockerImageTag: "1" } }),
  ]) {
    expect((await failureOf<Error>(call)).message).toContain("the server could not start this image");
  }
  const manifest = { name: "x", manifest: {} };
  const declarative = airbyte.createDeclarativeSourceDefinition({ path: { workspaceId: SOME_ID }, body: manifest });
  expect((await failureOf<Error>(declarative)).message).toContain("major version of this manifest");
  const other = failureOf<Error>(airbyte.patchConnection({ path: { connectionId: SOME_ID }, body: { name: "x" } }));
  expect((await other).message).not.toContain("image");
});

test("a 403 of the web framework to a region may be about a role, too", async () => {
  const { airbyte } = answeringClient(() => status(403, { message: "Forbidden", _links: {} }));
  const messageTo = async (call: Promise<unknown>) => (await failureOf<Error>(call)).message;
  expect(await messageTo(airbyte.getRegion({ path: { regionId: SOME_ID } }))).toMatch(
    /wrong, or you are not an instance admin/,
  );
  expect(await messageTo(airbyte.listTags())).toMatch(/`baseUrl` is wrong$/);
});

test("a body that is too large is told from an address that is too long", async () => {
  const { airbyte } = answeringClient(() => status(413), { maxRetries: 0 });
  const tag = { name: "x", color: "FFFFFF", workspaceId: "w" };
  expect((await failureOf<Error>(airbyte.createTag({ body: tag }))).message).toBe(
    "POST /tags failed with 413 - the request body is too large for the server or a proxy in front of it",
  );
});

test("what an attempt before may have done is said of a write, and not of a read", async () => {
  const script = () => answeringClient([status(502), status(404)], { retryDelayMs: 0 }).airbyte;
  const deleted = failureOf<Error>(script().deleteTag({ path: { tagId: SOME_ID } }));
  expect((await deleted).message).toBe(
    `DELETE /tags/${SOME_ID} failed with 404 - an attempt before this one may have been carried out`,
  );
  expect((await failureOf<Error>(script().listJobs())).message).toBe("GET /jobs failed with 404");
});

test.each([507, 509, 599])("a %i to a write leaves open whether it was carried out", async (code) => {
  const { airbyte } = answeringClient(() => status(code), { maxRetries: 0 });
  const tag = { name: "x", color: "FFFFFF", workspaceId: "w" };
  expect((await failureOf<Error>(airbyte.createTag({ body: tag }))).message).toContain("it may have been carried out");
});

test.each([
  [408, true],
  [500, true],
  [501, false],
  [502, true],
  [503, true],
  [504, true],
])("after a %i it is said of a call that is not repeated by itself, and of no other, that it may have been carried out", async (code, doubt) => {
  const words = "it may have been carried out: look before you repeat it";
  const { airbyte } = answeringClient(() => status(code), { maxRetries: 0 });
  const tag = { name: "x", color: "FFFFFF", workspaceId: "w" };
  expect((await failureOf<Error>(airbyte.createTag({ body: tag }))).message.includes(words)).toBe(doubt);
  expect(await messageOf(code)).not.toContain(words);
  const patch = airbyte.patchSource({ path: { sourceId: SOME_ID }, body: { name: "x" } });
  expect((await failureOf<Error>(patch)).message).not.toContain(words);
  const permission = airbyte.createPermission({ body: { userId: "u", permissionType: "workspace_admin" } });
  expect((await failureOf<Error>(permission)).message).not.toContain(words);
  const cancelled = airbyte.cancelJob({ path: { jobId: 7 } });
  expect((await failureOf<Error>(cancelled)).message.includes(words)).toBe(doubt);
});
