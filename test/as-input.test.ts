import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { asInput } from "../src/index.ts";

test("what goes in comes out", () => {
  const stream = {
    name: "orders",
    syncMode: "a-mode-of-tomorrow",
    primaryKey: [],
    cursorField: ["id"],
    namespace: null,
  };
  expect(asInput(stream)).toEqual(stream);
  expect(asInput([stream, 1, true])).toEqual([stream, 1, true]);
  expect(asInput(undefined)).toBeUndefined();
  const foreign = runInNewContext('({ name: "s", selectedFields: [], password: "**********" })');
  expect(() => asInput(foreign)).toThrow("asInput: password is a secret");
  const [date, at] = [new Date(0), { toJSON: () => "x" }];
  expect(asInput({ date, at }).date).toBe(date);
  expect(Object.keys(asInput(JSON.parse('{"__proto__":1}') as object))).toEqual(["__proto__"]);
});

test("fields of which an answer says that all are selected are left out, because a request may not say so", () => {
  const selected = { name: "orders", selectedFields: [{ fieldPath: ["id"] }] };
  expect(asInput([{ name: "users", selectedFields: [] }, selected])).toEqual([{ name: "users" }, selected]);
  const configuration = { report: { selectedFields: [] } };
  expect(asInput({ configuration })).toEqual({ configuration });
});

test("a stream whose sync mode has no public name is refused, because without one the server would replace its data", () => {
  const stream = { name: "orders", cursorField: ["id"], primaryKey: [] };
  const missing = 'asInput: streams.0.syncMode of stream "orders" is missing, because its sync mode has no public name';
  expect(() => asInput({ streams: [stream] })).toThrow(missing);
  expect(() => asInput({ streams: [{ ...stream, syncMode: null }] })).toThrow(missing);
  expect(() => asInput({ name: "orders", primaryKey: [] })).toThrow('stream "orders" is missing');
  // A connector may have streams of its own.
  expect(asInput({ configuration: { streams: [stream] } })).toEqual({ configuration: { streams: [stream] } });
});

test("the hidden key of a mapper that the server knows stays, and one of a new mapper is refused", () => {
  const mapper = { type: "encryption", mapperConfiguration: { algorithm: "AES", key: "**********" } };
  const streams = [{ name: "orders", mappers: [{ id: "m1", ...mapper }] }];
  expect(asInput(streams)).toEqual(streams);
  const other = { id: "m1", mapperConfiguration: { key: "**********", other: "**********" } };
  expect(() => asInput(other)).toThrow("asInput: mapperConfiguration.other is a secret");
  expect(() => asInput([{ name: "orders", mappers: [mapper] }])).toThrow(
    "asInput: 0.mappers.0.mapperConfiguration.key is a secret that Airbyte has hidden",
  );
});

test("a secret that the server has hidden is refused where it stands, because it would take the place of the real one", () => {
  const configuration = { host: "db", tunnel: [{ password: "**********" }] };
  expect(() => asInput({ configuration })).toThrow(
    "asInput: configuration.tunnel.0.password is a secret that Airbyte has hidden",
  );
  expect(() => asInput("**********")).toThrow("asInput: the value is a secret");
  expect(asInput({ name: "** new **", cron: "0 * * * *" })).toEqual({ name: "** new **", cron: "0 * * * *" });
});
