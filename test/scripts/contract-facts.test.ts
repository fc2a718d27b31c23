import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { buildContract, writeContract } from "../../scripts/contract/build-contract.ts";
import type { Action } from "../../scripts/contract/overlay.ts";
import { acceptedByTools } from "./accepted-by-tools.ts";
import { type SmallDocument, smallDocument } from "./small-document.ts";

function contractOf(breakIt: (document: SmallDocument) => void, overlay: readonly Action[] = []) {
  const document = smallDocument();
  breakIt(document);
  const { document: contract, notices } = buildContract(stringify(document), "small.yaml", overlay);
  // biome-ignore lint/suspicious/noExplicitAny: tests look deep into a document of unknown shape
  return { contract: contract as any, notices: notices.list.map(({ pointer, text }) => `${pointer}: ${text}`) };
}

const withProperty = (schema: unknown) => {
  const { contract } = contractOf((d) =>
    Object.assign((d.components.schemas.Job as { properties: object }).properties, { x: schema }),
  );
  return contract.components.schemas.Job.properties.x;
};

test("nullable of OpenAPI 3.0 becomes the type null", () => {
  expect(withProperty({ type: "string", nullable: true })).toEqual({ type: ["string", "null"] });
  expect(withProperty({ type: "string", enum: ["a"], nullable: true })).toEqual({
    type: ["string", "null"],
    enum: ["a", null],
  });
  expect(withProperty({ $ref: "#/components/schemas/Step", nullable: true })).toEqual({
    anyOf: [{ $ref: "#/components/schemas/Step" }, { type: "null" }],
  });
  expect(withProperty({ type: "string", nullable: false })).toEqual({ type: "string" });
});

test("a join of a single schema is that schema, but what extends a type with a discriminator goes on doing so", () => {
  const step = { $ref: "#/components/schemas/Step" };
  expect(withProperty({ allOf: [{ allOf: [step] }], description: "Words." })).toEqual(step);
  expect(withProperty({ allOf: [step], nullable: true })).toEqual({ anyOf: [step, { type: "null" }] });
  expect(withProperty({ allOf: [{ type: "string" }], readOnly: true })).toEqual({ type: "string", readOnly: true });
  expect(withProperty({ allOf: [step], required: ["name"] })).toEqual({ allOf: [step], required: ["name"] });
  const { contract } = contractOf((d) => {
    Object.assign(d.components.schemas.Step as object, { discriminator: { propertyName: "name" } });
    d.components.schemas.Leap = { allOf: [step] };
  });
  expect(contract.components.schemas.Leap).toEqual({ allOf: [step] });
});

test("formats have one spelling, and those without a meaning are gone", () => {
  expect(withProperty({ type: "string", format: "UUID" })).toEqual({ type: "string", format: "uuid" });
  expect(withProperty({ type: "string", format: "url" })).toEqual({ type: "string" });
  expect(withProperty({ type: "array", format: "set", items: {} })).toEqual({ type: "array", items: {} });
});

test("a missing response becomes an empty one, a missing schema an open object", () => {
  const { contract } = contractOf((d) => {
    d.components.responses = {};
    delete d.components.schemas.Step;
  });
  expect(contract.components.responses.Refused).toEqual({ description: "An answer." });
  expect(contract.components.schemas.Step).toEqual({ type: "object", additionalProperties: true });
});

test("required names may come from a joined schema or the schema around", () => {
  const base = { type: "object", properties: { a: { type: "string" } } };
  const oneOf = [{ required: ["a"] }, { required: ["b"] }];
  expect(withProperty({ ...base, oneOf })).toEqual({ ...base, oneOf: [{ required: ["a"] }, {}] });
  const joined = { allOf: [{ $ref: "#/components/schemas/Step" }], required: ["name", "gone"] };
  expect(withProperty(joined)).toEqual({ allOf: joined.allOf, required: ["name"] });
});

test("a key that is written twice is one key: mappings are joined, else the last one counts", () => {
  const text = [
    "openapi: 3.1.0",
    "paths:",
    "  /a: { get: { operationId: one, operationId: two, responses: { 200: {} } } }",
    "  /a: { post: { operationId: three, responses: { 200: {} } } }",
  ].join("\n");
  const { document, notices } = buildContract(text, "twice.yaml", []);
  // biome-ignore lint/suspicious/noExplicitAny: tests look deep into a document of unknown shape
  const path = (document as any).paths["/a"];
  expect([path.get.operationId, path.post.operationId]).toEqual(["two", "three"]);
  expect(notices.list.filter(({ rule }) => rule === "duplicate-key")).toHaveLength(2);
});

test("a YAML alias is a copy: mending one place leaves the other alone", () => {
  const text = [
    "openapi: 3.1.0",
    "paths:",
    "  /a/{id}: { get: &operation { operationId: one, responses: { 200: {} } } }",
    "  /b: { get: *operation }",
  ].join("\n");
  // biome-ignore lint/suspicious/noExplicitAny: tests look deep into a document of unknown shape
  const { paths } = buildContract(text, "alias.yaml", []).document as any;
  expect([paths["/a/{id}"].get.operationId, paths["/b"].get.operationId]).toEqual(["one", "getB"]);
  expect(paths["/b"].parameters).toBeUndefined();
});

test("a name that YAML would take for a merge is written so that it is read as a name", async () => {
  const document = smallDocument();
  Object.assign(document.components.schemas.Step?.properties as object, { "<<": { type: "string" } });
  const contract = buildContract(JSON.stringify(document), "small.json", []).document;
  const again = buildContract(writeContract(contract), "again.yaml", []).document;
  expect(JSON.stringify(again)).toContain('"<<":');
  expect(again).toEqual(contract);
  await acceptedByTools(again);
});

test.each([
  "valueOf",
  "hasOwnProperty",
  "toLocaleString",
])("a name that the type generator cannot read is refused with its place: %s", (name) => {
  const property = (d: SmallDocument) =>
    Object.assign(d.components.schemas.Step?.properties as object, { [name]: { type: "string" } });
  expect(() => contractOf(property)).toThrow(
    `#/components/schemas/Step/properties/${name}: the type generator cannot read this name`,
  );
  const schema = (d: SmallDocument) => Object.assign(d.components.schemas, { [name]: { type: "string" } });
  expect(() => contractOf(schema)).toThrow(`#/components/schemas/${name}: the type generator cannot read this name`);
});

test("a schema called like the type that keeps enums open is refused, a property of that name is none", async () => {
  const value = { type: "string" };
  const { contract } = contractOf((d) =>
    Object.assign(d.components.schemas.Step?.properties as object, { OtherValue: value }),
  );
  await acceptedByTools(contract);
  const schema = (d: SmallDocument) => Object.assign(d.components.schemas, { OtherValue: value });
  expect(() => contractOf(schema)).toThrow(
    "#/components/schemas/OtherValue: the generated types have another type of this name",
  );
});

test("other names of JavaScript are names like all others", async () => {
  const names = ["constructor", "toString", "__proto__", "then", "length"];
  const properties = JSON.parse(`{ ${names.map((name) => `"${name}": { "type": "string" }`)} }`);
  const { contract } = contractOf((d) => Object.assign(d.components.schemas.Step as object, { properties }));
  expect(Object.keys(contract.components.schemas.Step.properties).sort()).toEqual(names.sort());
  await acceptedByTools(contract);
});

test("an operation without security of its own needs a token, an empty list says that it needs none", () => {
  const { contract } = contractOf((d) => {
    (d.paths["/jobs"]?.get as Record<string, unknown>).security = [];
    (d.paths["/jobs"]?.post as Record<string, unknown>).security = [{ apiKey: ["read"] }];
  });
  expect([contract.paths["/jobs"].get.security, contract.paths["/jobs"].post.security]).toEqual([[], undefined]);
});

test("moving things around upstream changes no byte", () => {
  const document = smallDocument();
  const mapping = { step: "#/components/schemas/Step", job: "#/components/schemas/Job" };
  const oneOf = Object.values(mapping).map(($ref) => ({ $ref }));
  document.components.schemas.Either = { oneOf, discriminator: { propertyName: "name", mapping } };
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, item]) => [key, turned(item)]),
    );
  };
  const text = (given: unknown) => stringify(buildContract(stringify(given), "small.yaml", []).document);
  expect(text(turned(document))).toBe(text(document));
});

test("what the overlay describes and a revision does not have is taken out again and named", () => {
  const overlay: Action[] = [
    {
      target: "$.components.schemas.Job",
      description: "why",
      update: { properties: { jobId: { description: "Number." }, later: { description: "Newer servers." } } },
    },
  ];
  const { contract, notices } = contractOf(() => {}, overlay);
  expect(contract.components.schemas.Job.properties.jobId.description).toBe("Number.");
  expect(contract.components.schemas.Job.properties.later).toBeUndefined();
  expect(notices).toContain(
    "#/components/schemas/Job/properties/later: described by the overlay, but this revision has no such property",
  );
});

test("of a schema without properties nothing is left behind, so that it stays what it was", () => {
  const described: Action[] = [
    { target: "$.components.schemas.Job", description: "why", update: { properties: { jobId: { description: "-" } } } },
  ];
  const whole = { allOf: [{ $ref: "#/components/schemas/Step" }, { required: ["name"] }] };
  const { contract } = contractOf((d) => Object.assign(d.components.schemas, { Job: whole }), described);
  expect(contract.components.schemas.Job).toEqual(whole);
});

test("an example that does not fit a revision is taken out again and named", () => {
  const media = "$.paths['/jobs/{jobId}'].get.responses['200'].content['application/json']";
  const examples = { good: { value: { jobId: 1, status: "done" } }, bad: { value: { jobId: 1, status: "queued" } } };
  const { contract, notices } = contractOf(() => {}, [{ target: media, description: "why", update: { examples } }]);
  const answer = contract.paths["/jobs/{jobId}"].get.responses["200"].content["application/json"];
  expect(Object.keys(answer.examples)).toEqual(["good"]);
  expect(notices.join("\n")).toContain(
    "examples/bad: the example does not fit this revision: /status must be equal to one of",
  );
});

test("a schema that the overlay refers to and a revision does not have becomes an open one, and is named", () => {
  const update = { Job: { properties: { extra: { $ref: "#/components/schemas/Newer" } } } };
  const { contract, notices } = contractOf(() => {}, [{ target: "$.components.schemas", description: "why", update }]);
  expect(contract.components.schemas.Newer).toEqual({ type: "object", additionalProperties: true });
  expect(notices.join("\n")).toContain("#/components/schemas/Newer: schema is referred to and does not exist");
});

test("a slip in the overlay that makes no OpenAPI is refused with its place", () => {
  const overlay: Action[] = [{ target: "$.paths['/jobs'].get", description: "why", update: { sumary: "List jobs" } }];
  expect(() => contractOf(() => {}, overlay)).toThrow("#/paths/~1jobs/get/sumary: not a keyword of OpenAPI here");
  const wrong: Action[] = [{ target: "$.components.schemas.Status", description: "why", update: { type: "strng" } }];
  expect(() => contractOf(() => {}, wrong)).toThrow("#/components/schemas/Status/type: not legal in JSON Schema");
});

test("the tools by which contracts are judged here do refuse broken ones", async () => {
  const broken = smallDocument();
  delete broken.components.schemas.Step;
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  await expect(acceptedByTools(broken)).rejects.toThrow();
  expect(said).toHaveBeenCalled();
  said.mockRestore();
});
