import { expect, test } from "vitest";
import type { MockAirbyte } from "../../src/testing/index.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const stripe = "e094cb9a-26de-4645-8761-65c0c425d1de";
const sourceId = "e1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2c1";
const unknownId = "00000000-0000-4000-8000-000000000000";
const create = (mock: MockAirbyte, path: string, body: object) =>
  call(mock, path, { method: "POST", body: { name: "New", workspaceId, ...body } });

test("secrets of a new source or destination never come back, whether nested or changed later", async () => {
  const mock = await startedMock();
  const configuration = {
    account_id: "acct_example",
    client_secret: "example-1",
    tunnel_method: { tunnel_method: "SSH_KEY_AUTH", ssh_key: "example-2" },
    accounts: [{ name: "one", access_token: "example-3" }],
  };
  const shown = {
    account_id: "acct_example",
    client_secret: "**********",
    tunnel_method: { tunnel_method: "SSH_KEY_AUTH", ssh_key: "**********" },
    accounts: [{ name: "one", access_token: "**********" }],
  };
  for (const kind of ["source", "destination"]) {
    const created = await jsonOf(create(mock, `/${kind}s`, { definitionId: stripe, configuration }));
    expect(created.configuration).toEqual(shown);
    const path = `/${kind}s/${created[`${kind}Id`]}`;
    const body = { configuration: { password: "example-4" } };
    await call(mock, path, { method: "PATCH", body });
    expect((await jsonOf(call(mock, path))).configuration).toEqual({ ...shown, password: "**********" });
    await call(mock, path, { method: "PUT", body: { name: "New", ...body } });
    expect((await jsonOf(call(mock, path))).configuration).toEqual({ password: "**********" });
  }
});

test("the names that are masked are those that startMockAirbyte lists", async () => {
  const mock = await startedMock();
  const masked =
    "jwt api_jwt pat github_pat connection_string service_account auth_header secret api_secret passphrase access_token " +
    "credentials_json api_key apiKey access_key_id private_key account_key encryption_key client_key ssh_key";
  const shown = "compat path format tokens key service_account_email auth_type connection_strings";
  const configuration = Object.fromEntries(`${masked} ${shown}`.split(" ").map((name) => [name, "text"]));
  const created = await jsonOf(create(mock, "/sources", { definitionId: stripe, configuration }));
  const names = Object.keys(configuration).filter((name) => created.configuration[name] === "**********");
  expect(names.join(" ")).toBe(masked);
});

test("a patch changes parts of a configuration, a put replaces it, and a null changes nothing", async () => {
  const mock = await startedMock();
  const path = "/sources/e1a2b3c4-0002-4a5b-8c6d-7e8f90a1b2c2";
  const before = await jsonOf(call(mock, path));
  const patch = { configuration: { port: 5433, ssl_mode: { ca: "one" } } };
  const patched = await jsonOf(call(mock, path, { method: "PATCH", body: patch }));
  // Limits of pods that a change does not name are removed.
  const { configuration, resourceAllocation, ...rest } = before;
  expect(resourceAllocation).toBeDefined();
  const limited = call(mock, path, { method: "PATCH", body: { resourceAllocation } });
  expect((await jsonOf(limited)).resourceAllocation).toEqual(resourceAllocation);
  await jsonOf(call(mock, path, { method: "PATCH", body: patch }));
  const ssl_mode = { ...configuration.ssl_mode, ca: "one" };
  expect(patched).toEqual({ ...rest, configuration: { ...configuration, port: 5433, ssl_mode } });

  const put = { name: "Replaced", configuration: { sourceType: "postgres", host: "two" } };
  const replaced = await jsonOf(call(mock, path, { method: "PUT", body: put }));
  expect(replaced).toEqual({ ...rest, name: "Replaced", configuration: { host: "two" } });
  expect(await jsonOf(call(mock, path))).toEqual(replaced);

  const unknown = await call(mock, `/sources/${unknownId}`, { method: "PUT", body: put });
  expect(unknown.status).toBe(404);
});

test.each([
  ["its definition", { definitionId: stripe }, { host: "one" }, { definitionId: stripe, sourceType: "stripe" }],
  ["its type", {}, { sourceType: "stripe", host: "one" }, { definitionId: stripe, sourceType: "stripe" }],
  ["a definition nobody knows", { definitionId: unknownId }, { host: "one" }, { sourceType: "" }],
  ["a type that no other source has", {}, { sourceType: "faker", host: "one" }, { sourceType: "faker" }],
])("a source can be made by %s", async (_what, named, configuration, expected) => {
  const mock = await startedMock();
  mock.advance(60_000);
  const created = await jsonOf(create(mock, "/sources", { ...named, configuration }));
  expect(created).toMatchObject(expected);
  expect(created.configuration).toEqual({ host: "one" });
  expect(created.createdAt * 1_000).toBeGreaterThan(Date.now());
});

test.each([
  ["without a definition or a type", "/sources", { configuration: {} }, 422, /definitionId/],
  ["without a definition or a type", "/destinations", { configuration: {} }, 422, /destinationType/],
  [
    "in a workspace that is not there",
    "/sources",
    { workspaceId: unknownId, configuration: {} },
    404,
    /STANDARD_WORKSPACE/,
  ],
  ["in a workspace that is not there", "/tags", { workspaceId: unknownId, color: "AABBCC" }, 404, /STANDARD_WORKSPACE/],
  ["a tag whose name is taken", "/tags", { name: "finance", color: "AABBCC" }, 409, /finance/],
] as const)("%s nothing is created: %s", async (_what, path, body, status, said) => {
  const mock = await startedMock();
  const before = await jsonOf(call(mock, path));
  const response = await create(mock, path, body);
  expect([response.status, JSON.stringify((await jsonOf(response)).data)]).toEqual([
    status,
    expect.stringMatching(said),
  ]);
  expect(await jsonOf(call(mock, path))).toEqual(before);
});

test.each([
  ["source", "stripe", "strpie"],
  ["destination", "bigquery", "big-query"],
  ["destination", "s3", "stripe"],
])("a new %s goes by a type that there is: %s, not %s", async (kind, right, wrong) => {
  const mock = await startedMock();
  const before = await jsonOf(call(mock, `/${kind}s`));
  const typed = (type: string) => ({ configuration: { [`${kind}Type`]: type } });
  const refused = await jsonOf(create(mock, `/${kind}s`, typed(wrong)));
  expect(refused).toMatchObject({ status: 400, title: "value-not-found", data: { value: wrong } });
  expect(await jsonOf(call(mock, `/${kind}s`))).toEqual(before);
  expect((await create(mock, `/${kind}s`, typed(right))).status).toBe(200);
  expect((await create(mock, `/${kind}s`, { ...typed(wrong), definitionId: stripe })).status).toBe(200);
});

test("a type that only the options of the mock have is known", async () => {
  const mock = await startedMock({ sources: [{ sourceType: "acme-till" }] });
  const created = await jsonOf(create(mock, "/sources", { configuration: { sourceType: "acme-till" } }));
  expect(created.sourceType).toBe("acme-till");
});

test("deleting a source takes its connections along, and deleting a workspace all that is in it", async () => {
  const mock = await startedMock();
  const first = "/connections/c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
  const left = async (kind: string) => (await jsonOf(call(mock, `/${kind}`))).data.length;
  await call(mock, `/sources/${sourceId}`, { method: "DELETE" });
  expect([await left("sources"), await left("destinations"), await left("connections")]).toEqual([2, 3, 2]);
  expect((await jsonOf(call(mock, first))).status).toBe("deprecated");
  await call(mock, `/workspaces/${workspaceId}`, { method: "DELETE" });
  for (const kind of ["sources", "destinations", "connections", "tags"])
    expect([kind, await left(kind)]).toEqual([kind, 0]);
  expect(await left("workspaces")).toBe(2);
});

test("a workspace keeps its notifications part by part, and takes its region by id", async () => {
  const mock = await startedMock();
  const failure = { webhook: { enabled: true, url: "https://hooks.acme.example/new" } };
  const body = { name: "New", regionId: "b1a2b3c4-0002-4a5b-8c6d-7e8f90a1b2f2", notifications: { failure } };
  const created = await jsonOf(call(mock, "/workspaces", { method: "POST", body }));
  expect(created).toMatchObject({
    dataResidency: "us",
    notifications: { failure: { ...failure, email: { enabled: true } } },
  });
  expect(Object.keys(created.notifications)).toHaveLength(6);
  const patch = { notifications: { success: { email: { enabled: true } } } };
  const changed = await jsonOf(call(mock, `/workspaces/${created.workspaceId}`, { method: "PATCH", body: patch }));
  const { success } = created.notifications;
  expect(changed.notifications).toEqual({
    ...created.notifications,
    success: { ...success, ...patch.notifications.success },
  });
});

test("a hidden secret that is sent back is kept by PUT, and told as a mistake in PATCH and POST", async () => {
  const mock = await startedMock();
  const configuration = { host: "db.example", password: "**********" };
  const path = `/sources/${sourceId}`;
  await jsonOf(call(mock, path, { method: "PUT", body: { name: "New", configuration } }));
  await jsonOf(call(mock, path, { method: "PATCH", body: { configuration } }));
  const [{ workspaceId, sourceType }] = (await jsonOf(call(mock, "/sources"))).data;
  const body = { name: "Copy", workspaceId, configuration: { ...configuration, sourceType } };
  expect((await call(mock, "/sources", { method: "POST", body })).status).toBe(200);
  const stored = ["The server would store the asterisks of a hidden secret as the new secret."];
  expect(mock.requests.map(({ violations }) => violations)).toEqual([[], stored, [], stored]);
});
