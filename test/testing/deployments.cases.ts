// What the kinds of deployment do not have in common, and what they say to ids that they do not have.
import { expect, test } from "vitest";
import type { MockAirbyte } from "../../src/testing/index.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const deployments = ["community", "cloud", "generic-oidc"] as const;
const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const application = { method: "POST", body: { name: "Nightly pipeline" } };
const ownClient = { actorType: "source", name: "hubspot", configuration: {} };
const consent = { redirectUrl: "https://app.acme.example/done", workspaceId, sourceType: "google-sheets" };

async function answered(mock: MockAirbyte, path: string, sent?: Parameters<typeof call>[2]) {
  const response = await call(mock, path, sent);
  return [response.status, await response.text()] as const;
}

test.each(deployments)("OAuth for connectors is there on the cloud alone: %s", async (deployment) => {
  const mock = await startedMock({ deployment });
  const statuses: number[] = [];
  for (const [method, path, body] of [
    ["POST", "/sources/initiateOAuth", consent],
    ["PUT", `/workspaces/${workspaceId}/oauthCredentials`, ownClient],
    ["DELETE", `/workspaces/${workspaceId}/oauthCredentials/source/hubspot`, undefined],
  ] as const) {
    const [status, text] = await answered(mock, path, { method, body });
    statuses.push(status);
    if (status === 501) expect(text).toBe("");
  }
  expect(statuses).toEqual(deployment === "cloud" ? [200, 200, 204] : [501, 501, 501]);
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("the consent is at the provider, not at the address to go back to", async () => {
  const mock = await startedMock({ deployment: "cloud" });
  const response = await call(mock, "/sources/initiateOAuth", { method: "POST", body: consent });
  const { redirectUrl } = (await response.json()) as { redirectUrl: string };
  expect(redirectUrl).toMatch(/^https:\/\//);
  expect(redirectUrl).not.toBe(consent.redirectUrl);
});

test("without the cloud the address that an OAuth consent ends at is an unknown route", async () => {
  const statuses = async (mock: MockAirbyte) => {
    const anonymous = await fetch(`${mock.baseUrl}/oauth/callback`, { redirect: "manual" });
    return [anonymous.status, (await call(mock, "/oauth/callback")).status];
  };
  expect(await statuses(await startedMock())).toEqual([401, 403]);
  expect(await statuses(await startedMock({ deployment: "generic-oidc" }))).toEqual([401, 403]);
  expect(await statuses(await startedMock({ deployment: "cloud" }))).toEqual([302, 302]);
  expect(await statuses(await startedMock({ auth: "none" }))).toEqual([404, 404]);
});

test("without authentication there are no applications and nothing embedded", async () => {
  const mock = await startedMock({ auth: "none" });
  for (const [path, sent] of [
    ["/applications", {}],
    ["/applications", application],
    ["/applications/1", {}],
    ["/embedded/organizations", {}],
    ["/embedded/widget_token", { method: "POST", body: {} }],
  ] as const) {
    expect([path, (await call(mock, path, sent)).status]).toEqual([path, 404]);
  }
  expect((await call(await startedMock(), "/embedded/organizations")).status).toBe(200);
});

test("Community has an application whose id changes with every call, and neither creates nor deletes any", async () => {
  const mock = await startedMock();
  const ids = async () => (await jsonOf(call(mock, "/applications"))).applications.map(({ id }: { id: string }) => id);
  const [first, second] = [await ids(), await ids()];
  expect([first.length, new Set([...first, ...second]).size]).toEqual([1, 2]);
  const [id] = first;
  expect(await jsonOf(call(mock, `/applications/${id}`))).toMatchObject({
    status: 404,
    title: "resource-not-found",
    data: null,
  });
  for (const [path, sent] of [
    ["/applications", application],
    [`/applications/${id}`, { method: "DELETE" }],
  ] as const) {
    const response = await call(mock, path, sent);
    expect([path, response.status, Object.keys(await jsonOf(response))]).toEqual([path, 500, ["errorId"]]);
  }
});

test.each(["cloud", "generic-oidc"] as const)("other deployments have applications by id: %s", async (deployment) => {
  const mock = await startedMock({ deployment });
  const { applications } = await jsonOf(call(mock, "/applications"));
  for (const one of applications) expect(await jsonOf(call(mock, `/applications/${one.id}`))).toEqual(one);
  const created = await jsonOf(call(mock, "/applications", application));
  expect((await call(mock, `/applications/${created.id}`)).status).toBe(200);
  expect((await call(mock, `/applications/${created.id}`, { method: "DELETE" })).status).toBe(200);
  const unknown = "/applications/00000000-0000-4000-8000-000000000000";
  expect(await jsonOf(call(mock, unknown))).toMatchObject({ status: 404, title: "resource-not-found" });
  const response = await call(mock, unknown, { method: "DELETE" });
  expect([response.status, Object.keys(await jsonOf(response))]).toEqual([500, ["errorId"]]);
});

test.each(deployments)("a new group is answered 201: %s", async (deployment) => {
  const mock = await startedMock({ deployment });
  const body = { name: "Data engineers", organizationId: "0a1f2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b" };
  const response = await call(mock, "/groups", { method: "POST", body });
  expect([response.status, await jsonOf(response)]).toEqual([201, expect.objectContaining(body)]);
  expect(mock.requests[0]?.violations).toEqual([]);
});

const unknownId = "00000000-0000-4000-8000-000000000000";
const organizationId = "0a1f2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b";

test.each([
  ["permission", { permissionType: "workspace_editor" }, { workspaceId }],
  ["region", { name: "eu" }, {}],
  ["dataplane", { name: "eu-central-a" }, {}],
  ["group", { name: "Analysts" }, {}],
])("a %s is answered by its own id, and an unknown one is no success", async (kind, change, alone) => {
  const mock = await startedMock();
  const listed = await jsonOf(
    call(mock, kind === "dataplane" ? "/dataplanes" : `/${kind}s?organizationId=${organizationId}`),
  );
  const items = Array.isArray(listed) ? listed : listed.data;
  const { scope: _, scopeId: _id, ...second } = items[1];
  const path = `/${kind}s/${second[`${kind}Id`]}`;
  expect(await jsonOf(call(mock, path))).toEqual({ ...second, ...alone });
  for (const [method, body] of [["GET"], ["PATCH", change], ["DELETE"]] as const) {
    expect([method, (await call(mock, path, { method, body })).ok]).toEqual([method, true]);
    const response = await call(mock, `/${kind}s/${unknownId}`, { method, body });
    const answer = await jsonOf(response);
    if (kind === "group") {
      const data = { resourceType: "group", resourceId: unknownId };
      expect(answer).toMatchObject({ status: 404, title: "resource-not-found", data });
    } else {
      expect([method, response.status, Object.keys(answer)]).toEqual([method, 500, ["errorId"]]);
    }
  }
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("a permission for an organization names it", async () => {
  const mock = await startedMock();
  const { data } = await jsonOf(call(mock, "/permissions"));
  const { scopeId, ...first } = data[0];
  delete first.scope;
  const alone = await jsonOf(call(mock, `/permissions/${first.permissionId}`));
  expect(alone).toEqual({ ...first, organizationId: scopeId });
});
