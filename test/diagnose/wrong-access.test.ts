import { expect, test } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { clientOfMock } from "../support/client-of-mock.ts";
import { findingsFor, WRONG_SECRET } from "../support/findings-for.ts";
import { startedMock } from "../testing/mock-caller.ts";

const organizationId = "0a1f2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b";

test("missing permissions are told apart from wrong credentials", async () => {
  const { found } = await findingsFor({}, undefined, (mock) => mock.always("listWorkspaces", { problem: "forbidden" }));
  expect(found).toEqual([
    "error permissions: The credentials are valid but have no permission for GET /workspaces (403), or the id belongs to somebody else: " +
      "give the user who created the application a role there, or use another application.",
  ]);
});

test("credentials that see no workspace are a warning", async () => {
  const { diagnosis, found } = await findingsFor({}, undefined, (mock) => {
    mock.always("listWorkspaces", { json: { data: [], next: "", previous: "" } });
  });
  expect(diagnosis.ok).toBe(true);
  expect(found).toEqual([
    "warning permissions: The credentials are valid but see no workspace at all: give the user who created the " +
      "application a role in one, or use another application.",
  ]);
});

test.each([
  [
    "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b",
    "These credentials cannot see the workspace 3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b (404): correct workspaceId, or " +
      "give the user who created the application a role in it.",
  ],
  [
    "Production",
    "workspaceId is a string of 10 characters, which is not the id of a workspace: take the UUID after /workspaces/ in the address of Airbyte's web page.",
  ],
])("the workspace %s of the client is looked for", async (workspaceId, message) => {
  const { found } = await findingsFor(
    {},
    () => ({ workspaceId }),
    (mock) => {
      mock.always("getWorkspace", { problem: "resource-not-found" });
    },
  );
  expect(found).toEqual([`error workspace: ${message}`]);
});

test.each([
  [
    "license-entitlement",
    "edition",
    "The plan or edition of this Airbyte server does not include GET /regions (403, license entitlement): upgrade it or do without.",
  ],
  [
    "forbidden",
    "permissions",
    "The credentials are valid but have no permission for GET /regions (403), or the id belongs to somebody else: give the user who created the application a role there, or use another application.",
  ],
] as const)("the error of a call is explained: %s", async (problem, code, message) => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  mock.next("listRegions", { problem });
  const error = await airbyte.listRegions({ query: { organizationId } }).catch((thrown: unknown) => thrown);
  const { ok, findings } = await diagnose(airbyte, { error });
  expect({ ok, findings }).toEqual({ ok: false, findings: [{ code, severity: "error", message }] });
});

test.each([
  [
    { status: 403, body: "hateoas" },
    "This server does not have GET /groups (403): it is an older version or an edition without it, so update the server or do without.",
  ],
  [
    { status: 501 },
    "This edition of Airbyte does not have GET /groups (501): use Airbyte Cloud or Enterprise for it, or do without.",
  ],
] as const)("a call that the server's version or edition lacks is explained: %o", async (fault, message) => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  mock.next("listGroups", fault);
  const error = await airbyte.listGroups({ query: { organizationId } }).catch((thrown: unknown) => thrown);
  await expect(diagnose(airbyte, { error })).resolves.toMatchObject({ findings: [{ code: "edition", message }] });
});

test.each([
  "community",
  "generic-oidc",
] as const)("the error of a call is not explained twice: %s", async (deployment) => {
  const mock = await startedMock({ deployment });
  const airbyte = clientOfMock(mock, { clientSecret: WRONG_SECRET });
  const error = await airbyte.listJobs().catch((thrown: unknown) => thrown);
  const { findings } = await diagnose(airbyte, { error });
  expect(findings).toHaveLength(1);
});
