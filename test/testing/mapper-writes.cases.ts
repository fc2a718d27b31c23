// What the mock says to the mappers of a stream.
import { expect, test } from "vitest";
import { asInput } from "../../src/as-input.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const destinationId = "d1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2d1";
const aes = {
  ...{ algorithm: "AES", targetField: "note", fieldNameSuffix: "_encrypted", mode: "CBC", padding: "PKCS5Padding" },
  key: "00112233445566778899aabbccddeeff",
};

function configurations(mapper: object, name = "orders") {
  return { streams: [{ name, mappers: [mapper] }] };
}

async function setUp() {
  const mock = await startedMock();
  const [source] = (await jsonOf(call(mock, "/sources"))).data;
  const create = (sent: object) =>
    call(mock, "/connections", { method: "POST", body: { sourceId: source.sourceId, destinationId, ...sent } });
  const patch = (id: string, sent: object) => call(mock, `/connections/${id}`, { method: "PATCH", body: sent });
  return { mock, create, patch };
}

test("the key of a mapper is hidden, and stays where it is sent back", async () => {
  const { mock, create, patch } = await setUp();
  const created = await jsonOf(
    create({ configurations: configurations({ type: "encryption", mapperConfiguration: aes }) }),
  );
  const [mapper] = created.configurations.streams[0].mappers;
  expect(mapper).toMatchObject({ id: expect.any(String), mapperConfiguration: { key: "**********" } });
  const again = await jsonOf(patch(created.connectionId, { configurations: asInput(created.configurations) }));
  expect(again.configurations.streams[0].mappers).toEqual([mapper]);
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("the hidden key of a mapper is found only in the stored stream of that connection", async () => {
  const { create, patch } = await setUp();
  const created = await jsonOf(
    create({ configurations: configurations({ type: "encryption", mapperConfiguration: aes }) }),
  );
  const read = asInput(created.configurations);
  const [mapper] = read.streams[0].mappers;
  expect((await patch(created.connectionId, { configurations: read })).status).toBe(200);
  const data = { mapperId: mapper.id, mapperType: "encryption", message: null };
  const lost = { status: 400, type: "error:mapper-validation/secret-not-found", data };
  expect(await jsonOf(patch(connectionId, { configurations: read }))).toMatchObject(lost);
  expect(
    await jsonOf(patch(created.connectionId, { configurations: configurations(mapper, "customers") })),
  ).toMatchObject(lost);
  const { id: _, ...anew } = mapper;
  expect(await jsonOf(patch(created.connectionId, { configurations: configurations(anew) }))).toMatchObject({
    ...lost,
    data: { ...data, mapperId: null },
  });
  expect(await jsonOf(create({ configurations: read }))).toMatchObject({ status: 500, data: null });
});

test.each([
  ["hashing", { originalFieldName: "a", newFieldName: "b" }],
  ["field-filtering", { originalFieldName: "a", newFieldName: "b" }],
  ["field-renaming", { targetField: "a" }],
  ["row-filtering", { targetField: "a" }],
  ["encryption", { targetField: "a", method: "MD5", fieldNameSuffix: "" }],
])("a mapper of the type %s is refused with the configuration of another type", async (type, mapperConfiguration) => {
  const { mock, create, patch } = await setUp();
  const sent = { configurations: configurations({ type, mapperConfiguration }) };
  expect(await jsonOf(patch(connectionId, sent))).toMatchObject({
    status: 400,
    type: "error:mapper-validation/missing-required-param",
    data: { mapperType: type },
  });
  expect(await jsonOf(create(sent))).toMatchObject({ status: 500, title: "unexpected-problem", data: null });
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test.each([
  ["hashing", { targetField: "a", method: "MD5", fieldNameSuffix: "" }],
  ["field-filtering", { targetField: "a" }],
  ["field-renaming", { originalFieldName: "a", newFieldName: "b" }],
  ["row-filtering", { conditions: { type: "EQUAL", fieldName: "a", comparisonValue: "b" } }],
  ["encryption", aes],
  ["encryption", { algorithm: "RSA", publicKey: "00", targetField: "a", fieldNameSuffix: "" }],
])("a mapper of the type %s is taken with what belongs to it", async (type, mapperConfiguration) => {
  const { patch } = await setUp();
  expect((await patch(connectionId, { configurations: configurations({ type, mapperConfiguration }) })).status).toBe(
    200,
  );
});
