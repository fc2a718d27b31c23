import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { callScope } from "../../src/cancellation/call-scope.ts";
import { Cancellation } from "../../src/cancellation/cancellation.ts";
import { link, unlink } from "../../src/cancellation/signal-links.ts";
import { createAirbyteClient, waitForJob } from "../../src/index.ts";
import { failureOf } from "../support/answering-client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a cancellation stops once, and tells who listens and who comes late", () => {
  const cancellation = new Cancellation();
  const heard: unknown[] = [];
  expect(cancellation.stopped).toBe(false);
  cancellation.throwIfStopped();
  cancellation.onStop((reason) => heard.push(["early", reason]));
  const gone = (reason: unknown) => heard.push(["gone", reason]);
  cancellation.onStop(gone);
  cancellation.offStop(gone);
  cancellation.stop("first");
  cancellation.stop("second");
  cancellation.onStop((reason) => heard.push(["late", reason]));
  expect(heard).toEqual([
    ["early", "first"],
    ["late", "first"],
  ]);
  expect(cancellation.stopped).toBe(true);
  expect(() => cancellation.throwIfStopped()).toThrow("first");
});

test("a race settles like the work, or rejects with the reason; the loser is heard by nobody", async () => {
  const cancellation = new Cancellation();
  expect(await cancellation.race(Promise.resolve(1))).toBe(1);
  expect(await failureOf(cancellation.race(Promise.reject(new Error("work"))))).toMatchObject({ message: "work" });
  const lost = cancellation.race(new Promise((_resolve, reject) => setTimeout(() => reject(new Error("late")), 10)));
  const reason = new Error("stopped");
  cancellation.stop(reason);
  expect(await failureOf(lost)).toBe(reason);
  expect(await failureOf(cancellation.race(Promise.resolve(1)))).toBe(reason);
  await vi.advanceTimersByTimeAsync(10);
});

test("a sleep ends in time, or at once when stopped, and leaves no timer", async () => {
  const cancellation = new Cancellation();
  const slept = cancellation.sleep(10);
  await vi.advanceTimersByTimeAsync(10);
  await slept;
  const woken = failureOf(cancellation.sleep(1_000));
  const reason = new Error("stopped");
  cancellation.stop(reason);
  expect(await woken).toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
  expect(await failureOf(cancellation.sleep(1_000))).toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});

test("work in a scope is stopped by its signal or by the end of the scope, and only while it runs", async () => {
  const scope = callScope();
  const done = new Cancellation();
  expect(await scope.run(done, undefined, async () => "value")).toBe("value");
  const open = new Cancellation();
  const running = failureOf(scope.run(open, undefined, () => open.race(new Promise(() => {}))));
  scope.close();
  expect(await running).toMatchObject({ code: "closed" });
  expect(done.stopped).toBe(false);
  expect(await failureOf(scope.run(new Cancellation(), undefined, async () => 1))).toMatchObject({ code: "closed" });
});

test("work is not begun under an aborted signal", async () => {
  const reason = new Error("before");
  const work = vi.fn(async () => 1);
  expect(await failureOf(callScope().run(new Cancellation(), AbortSignal.abort(reason), work))).toBe(reason);
  expect(work).not.toHaveBeenCalled();
});

test("calls come and go on one signal without disturbing each other", () => {
  const controller = new AbortController();
  const remove = vi.spyOn(controller.signal, "removeEventListener");
  const [first, second, third] = [new Cancellation(), new Cancellation(), new Cancellation()];
  link(controller.signal, first);
  link(controller.signal, second);
  unlink(controller.signal, first);
  expect(remove).not.toHaveBeenCalled();
  unlink(controller.signal, second);
  expect(remove).toHaveBeenCalledTimes(1);
  link(controller.signal, third);
  unlink(controller.signal, second);
  expect(remove).toHaveBeenCalledTimes(1);
  controller.abort();
  expect([first.stopped, second.stopped, third.stopped]).toEqual([false, false, true]);
  expect(remove).toHaveBeenCalledTimes(2);
  unlink(controller.signal, third);
  expect(remove).toHaveBeenCalledTimes(2);
});

test("many clients and waits on one signal add one listener to it", async () => {
  const controller = new AbortController();
  const add = vi.spyOn(controller.signal, "addEventListener");
  const hanging = () => new Promise<Response>(() => {});
  const clients = Array.from({ length: 12 }, () => createAirbyteClient({ apiKey: "k", fetch: hanging }));
  const { signal } = controller;
  const calls = clients.map((airbyte) => failureOf(airbyte.listJobs({ signal })));
  const waits = clients.map((airbyte) => failureOf(waitForJob({ ...airbyte }, 1, { signal })));
  expect(add).toHaveBeenCalledTimes(1);
  const reason = new Error("shut down");
  controller.abort(reason);
  expect(new Set(await Promise.all([...calls, ...waits]))).toEqual(new Set([reason]));
});

test("a wait on a spread client ends when the client is closed", async () => {
  const airbyte = createAirbyteClient({ apiKey: "k", fetch: () => new Promise<Response>(() => {}) });
  const wait = failureOf(waitForJob({ ...airbyte }, 1));
  airbyte.close();
  expect(await wait).toMatchObject({ code: "closed" });
});
