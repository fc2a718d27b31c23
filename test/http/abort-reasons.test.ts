// The error of one call is often the reason for which the others are aborted. It stays what it is.
import { expect, test } from "vitest";
import { type AirbyteEvent, mayHaveBeenCarriedOut } from "../../src/index.ts";
import { type Answer, answeringClient, failureOf, status } from "../support/answering-client.ts";
import { CONNECTION_ID } from "../support/ids.ts";

const path = { connectionId: CONNECTION_ID };

test("an error of another call, as the reason of an abort, is left as it is", async () => {
  const first = await failureOf<Error>(answeringClient([status(404)]).airbyte.getConnection({ path }));
  const { message } = first;
  const controller = new AbortController();
  const abortsAtSecond: Answer = () => {
    controller.abort(first);
    return new Promise(() => {});
  };
  const { airbyte, sent } = answeringClient([status(503), abortsAtSecond]);
  const error = await failureOf<Error>(airbyte.deleteConnection({ path, signal: controller.signal }));
  expect(sent).toHaveLength(2);
  expect(error).toBe(first);
  expect(error.message).toBe(message);
  expect(mayHaveBeenCarriedOut(error)).toBe(false);
});

test("it is reported as an abort", async () => {
  const first = await failureOf(answeringClient([status(404)]).airbyte.getConnection({ path }));
  const controller = new AbortController();
  const events: AirbyteEvent[] = [];
  const hangs: Answer = () => {
    controller.abort(first);
    return new Promise(() => {});
  };
  const { airbyte } = answeringClient([hangs], { onEvent: (event) => void events.push(event) });
  await failureOf(airbyte.listJobs({ signal: controller.signal }));
  expect(events.find(({ type }) => type === "request-failed")).toMatchObject({ code: "aborted" });
});

test("a signal that wraps another one is heard", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const wrapper = new Proxy(signal, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const hangs: Answer = () => new Promise(() => {});
  const { airbyte } = answeringClient([hangs]);
  const failed = failureOf(airbyte.listJobs({ signal: wrapper }));
  controller.abort(new Error("enough"));
  expect(await failed).toMatchObject({ message: "enough" });
});
