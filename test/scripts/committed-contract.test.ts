import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { valueChecker } from "../../scripts/contract/checks/schema-validator.ts";
import { type Operation, operationsOf } from "../../scripts/contract/operations-of.ts";
import { allOperations, type OperationId } from "../../src/http/operation.ts";
import * as TRAITS from "../../src/http/traits.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests look deep into a document of unknown shape
const contract: any = parse(readFileSync(join(import.meta.dirname, "..", "..", "openapi", "airbyte.yaml"), "utf8"));
const all = operationsOf(contract);
const check = valueChecker(contract);
const fits = (name: string, value: unknown) => check(["components", "schemas", name], value);
const ids = (operations: Operation[]) => operations.map(({ operation }) => String(operation.operationId)).sort();
const statuses = ({ operation }: Operation) => Object.keys(operation.responses as object);
const anonymous = all.filter(({ operation }) => Array.isArray(operation.security));

test("four operations need no token, all others one of three ways to prove who you are", () => {
  expect(ids(anonymous)).toEqual(["createAccessToken", "getDocumentation", "getHealthCheck", "oauthCallback"]);
  expect(contract.security).toEqual([{ bearerAuth: [] }, { clientCredentials: [] }, { basicAuth: [] }]);
  expect(Object.keys(contract.components.securitySchemes).sort()).toEqual([
    "basicAuth",
    "bearerAuth",
    "clientCredentials",
  ]);
});

test("every operation with a token can answer 401, 403, 429, 500 and 503", () => {
  const secured = all.filter((found) => !anonymous.includes(found));
  for (const found of secured)
    expect(statuses(found)).toEqual(expect.arrayContaining(["401", "403", "429", "500", "503"]));
});

test("every error answer is one of the shared ones, with a body whose examples fit", () => {
  for (const { operation } of all) {
    for (const [status, response] of Object.entries(operation.responses as Record<string, { $ref?: string }>)) {
      if (status >= "4") expect(response.$ref).toMatch(/^#\/components\/responses\/[A-Z]\w+$/);
    }
  }
  for (const [name, response] of Object.entries<{ content?: object }>(contract.components.responses)) {
    if (name !== "NotImplemented" && name !== "InitiateOauthResponse") {
      expect(response.content).toMatchObject({
        "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } },
      });
    }
  }
  expect(Object.keys(contract.components.responses.TooManyRequests.content["application/json"].examples)).toHaveLength(
    2,
  );
  expect(contract.components.headers.RetryAfter.required).toBe(false);
});

test("every example of a problem says in its detail what such a problem means, as each does on the server", () => {
  const examples = Object.values<{ content?: object }>(contract.components.responses).flatMap(({ content = {} }) =>
    Object.values<{ examples?: object }>({ ...content }).flatMap(({ examples: own = {} }) => Object.values(own)),
  );
  const problems = examples.map(({ value }) => value).filter(({ type }) => type !== undefined);
  expect(problems.length).toBeGreaterThan(10);
  for (const problem of problems) expect(problem).toMatchObject({ detail: expect.stringMatching(/\w/) });
  expect(problems.find(({ title }) => title === "value-not-found").detail).toBe(
    "The submitted value could not be found",
  );
});

test("whatever is created inside of something else can be told that it is not there", () => {
  const creating = ["createConnection", "createDestination", "createSource", "createTag", "createWorkspace"];
  for (const id of [...creating, "createJob", "initiateOAuth"]) {
    const found = all.find(({ operation }) => operation.operationId === id);
    expect([id, found && statuses(found)]).toEqual([id, expect.arrayContaining(["404"])]);
  }
});

test("bodies of errors that were seen on the wire fit", () => {
  const links = { self: { href: "/api/public/v1/jobs", templated: false } };
  const bodies = [
    { status: 409, type: "x", title: "try-again-later", detail: null, documentationUrl: null, data: null },
    { type: "about:blank", status: 404 },
    { message: "Bad Request", _links: links, _embedded: { errors: [{ message: "no", _links: {}, _embedded: {} }] } },
    { errorId: "5f0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5" },
    { message: "Gone", exceptionClassName: "x.Y", exceptionStack: ["a"], rootCauseExceptionStack: [] },
    { message: "You are being rate limited." },
  ];
  for (const body of bodies) expect(fits("ErrorBody", body)).toBeUndefined();
  expect(fits("ErrorBody", "<html>")).toBeDefined();
});

test("what the server answers otherwise than upstream says is in the contract", () => {
  const region = {
    regionId: "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b",
    name: "eu",
    organizationId: "0a1f2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b",
  };
  const full = { ...region, enabled: true, createdAt: "2026-09-14T07:30Z", updatedAt: "2026-09-14T07:30:05Z" };
  expect(fits("RegionsResponse", [full])).toBeUndefined();
  expect(fits("RegionsResponse", { data: [full] })).toBeUndefined();
  expect(fits("RegionsResponse", {})).toBeDefined();
  for (const name of ["PermissionType", "PublicPermissionType"]) {
    expect(contract.components.schemas[name].enum).toEqual(
      expect.arrayContaining(["workspace_source_editor", "workspace_destination_editor"]),
    );
  }
  expect(contract.components.schemas.SourceResponse.required).not.toContain("sourceType");
  expect(contract.components.schemas.DestinationResponse.required).not.toContain("destinationType");
  expect(Object.keys(contract.paths["/"].get.responses)).toEqual(["302"]);
  expect(Object.keys(contract.paths["/health"].get.responses["200"].content)).toEqual(["text/plain"]);
  expect(contract.paths["/groups"].post.responses).toHaveProperty("200");
  expect(contract.paths["/groups"].post.responses).toHaveProperty("201");
  expect(statuses(all.find(({ operation }) => operation.operationId === "initiateOAuth") as Operation)).toContain(
    "501",
  );
  const orderBy = contract.paths["/jobs"].get.parameters.find((one: { name: string }) => one.name === "orderBy");
  expect(orderBy.schema).toEqual({
    type: "string",
    enum: ["createdAt|ASC", "createdAt|DESC", "updatedAt|ASC", "updatedAt|DESC"],
  });
});

test("each mapper is told from the others", () => {
  const hashing = { targetField: "email", method: "SHA-256", fieldNameSuffix: "_hashed" };
  const aes = {
    algorithm: "AES",
    targetField: "e",
    fieldNameSuffix: "_x",
    key: "k",
    mode: "GCM",
    padding: "NoPadding",
  };
  const equal = { type: "EQUAL", fieldName: "country", comparisonValue: "NO" };
  const good = [
    hashing,
    aes,
    { targetField: "email" },
    { originalFieldName: "a", newFieldName: "b" },
    { conditions: equal },
    { conditions: { type: "NOT", conditions: [equal] } },
  ];
  for (const mapper of good) expect(fits("MapperConfiguration", mapper)).toBeUndefined();
  expect(fits("MapperConfiguration", { ...hashing, method: "CRC32" })).toBeDefined();
  expect(fits("MapperConfiguration", {})).toBeDefined();
});

test("a token request may name the grant in either spelling, both or none", () => {
  const credentials = { client_id: "id", client_secret: "secret" };
  for (const grant of [{}, { "grant-type": "client_credentials" }, { grant_type: "client_credentials" }]) {
    expect(fits("ApplicationTokenRequestWithGrant", { ...credentials, ...grant })).toBeUndefined();
  }
  expect(fits("ApplicationTokenRequestWithGrant", { ...credentials, "grant-type": "password" })).toBeDefined();
  expect(fits("ApplicationTokenRequestWithGrant", { clientId: "id", clientSecret: "secret" })).toBeDefined();
});

test("lists in queries are joined by commas", () => {
  const lists = all.flatMap(({ operation }) => {
    const parameters = (operation.parameters ?? []) as {
      schema: { type?: string };
      style?: string;
      explode?: boolean;
    }[];
    return parameters.filter(({ schema }) => schema.type === "array");
  });
  expect(lists).not.toEqual([]);
  for (const { style, explode } of lists) expect([style, explode]).toEqual(["form", false]);
});

test("the list of jobs shows one in each status", () => {
  const { examples } = contract.paths["/jobs"].get.responses["200"].content["application/json"];
  const [example] = Object.values<{ value: { data: { status: string }[] } }>(examples);
  const shown = example?.value.data.map(({ status }) => status).sort();
  expect(shown).toEqual([...contract.components.schemas.JobStatusEnum.enum].sort());
});

test("which operations may be repeated although their method may not, and which may not although it may", () => {
  const withTrait = (bit: number) => allOperations().flatMap(({ id, traits }) => (traits & bit ? [id] : []));
  const patches = allOperations().flatMap(({ id, method }) => (method === "PATCH" ? [id] : []));
  expect(withTrait(TRAITS.repeatable).sort()).toEqual(
    [
      ...patches,
      "createAccessToken",
      "createPermission",
      "generateEmbeddedScopedToken",
      "getEmbeddedWidget",
      "initiateOAuth",
    ].sort(),
  );
  expect(withTrait(TRAITS.neverRepeat).sort()).toEqual(["cancelJob", "updateDeclarativeSourceDefinition"]);
});

test("every write of a connection, a connector or its definition is known to take long, and so are a few more", () => {
  const works = /^(create|patch|put|update|delete)(Connection|Source|Destination)(Definition)?$/;
  const others = "createJob cancelJob deleteWorkspace deleteDeclarativeSourceDefinition getStreamProperties".split(" ");
  const slow = allOperations().flatMap(({ id, traits }) => (traits & TRAITS.slow ? [id] : []));
  const found = allOperations().flatMap(({ id }) => (works.test(id) ? [id] : []));
  expect(found.length).toBeGreaterThan(10);
  expect([...found, ...others].filter((id) => !slow.includes(id as OperationId))).toEqual([]);
  expect(slow.filter((id) => /^(get|list)/.test(id))).toEqual(["getStreamProperties"]);
});
