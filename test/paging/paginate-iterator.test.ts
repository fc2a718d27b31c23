import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, test, vi } from "vitest";
import { paginate } from "../../src/paginate.ts";
import { answeringClient, failureOf, silence, status } from "../support/answering-client.ts";
import { collect } from "../support/collect.ts";
import { SOME_ID } from "../support/ids.ts";
import { pageOf } from "../support/page-of.ts";
import { problemAnswer } from "../support/problem-answer.ts";

const jobs = (count: number, first = 1) => Array.from({ length: count }, (_, index) => ({ jobId: first + index }));

test("leaving the loop ends the requests", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf(jobs(1_000), request));
  for await (const { jobId } of paginate(airbyte.listJobs)) if (jobId === 100) break;
  expect(sent).toHaveLength(1);
  for await (const { jobId } of paginate(airbyte.listJobs)) if (jobId === 101) break;
  expect(sent).toHaveLength(3);
});

test("nothing is asked for before the first item is, and a page only when the one before is used up", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf(jobs(300), request));
  const iterator = paginate(airbyte.listJobs)[Symbol.asyncIterator]();
  expect(sent).toHaveLength(0);
  for (let index = 0; index < 100; index += 1) await iterator.next();
  expect(sent).toHaveLength(1);
  await iterator.next();
  expect(sent).toHaveLength(2);
});

test("it can be iterated again, each time from the start", async () => {
  const { airbyte } = answeringClient((request) => pageOf(jobs(120), request));
  const list = paginate(airbyte.listJobs);
  expect(await collect(list)).toHaveLength(120);
  expect(await collect(list)).toHaveLength(120);
  const [one, other] = await Promise.all([collect(list), collect(list)]);
  expect([one.length, other.length]).toEqual([120, 120]);
});

test("items asked for at the same time come in order, and one request is made for them", async () => {
  const { airbyte, sent } = answeringClient((request) => pageOf(jobs(3), request));
  const iterator = paginate(airbyte.listJobs, { query: { limit: 2 } })[Symbol.asyncIterator]();
  const results = await Promise.all([1, 2, 3, 4, 5].map(() => iterator.next()));
  expect(results.map(({ done, value }) => (done ? "end" : value.jobId))).toEqual([1, 2, 3, "end", "end"]);
  expect(sent.map(({ query }) => query.get("offset"))).toEqual(["0", "2", "4"]);
});

test("after a failure the iterator is at its end, also for those who had asked already", async () => {
  const { airbyte, sent } = answeringClient(() => problemAnswer(500, "unexpected-problem"), { maxRetries: 0 });
  const iterator = paginate(airbyte.listJobs)[Symbol.asyncIterator]();
  const [first, second] = await Promise.allSettled([iterator.next(), iterator.next()]);
  expect(first.status).toBe("rejected");
  expect(second).toEqual({ status: "fulfilled", value: { done: true, value: undefined } });
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
  expect(sent).toHaveLength(1);
});

test("an iterator that is left while a page comes hands out nothing more", async () => {
  const { airbyte } = answeringClient((request) => pageOf(jobs(3), request));
  const iterator = paginate(airbyte.listJobs)[Symbol.asyncIterator]();
  const pending = iterator.next();
  expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
  expect(await pending).toEqual({ done: true, value: undefined });
});

test("closing the client ends the iteration", async () => {
  const { airbyte } = answeringClient((request) => pageOf(jobs(300), request));
  const iterator = paginate(airbyte.listJobs, { query: { limit: 1 } })[Symbol.asyncIterator]();
  await iterator.next();
  airbyte.close();
  await expect(iterator.next()).rejects.toMatchObject({ code: "closed", offset: 1 });
});

test("the caller's own reason for an abort stays as it is, even if it is the error of another list", async () => {
  const reason = Object.assign(await failureOf<Error>(answeringClient([status(404)]).airbyte.listJobs()), {
    offset: 700,
  });
  const stop = new AbortController();
  const { airbyte } = answeringClient(() => {
    stop.abort(reason);
    return { data: [] };
  });
  const { message } = reason;
  const read = async () => {
    for await (const _ of paginate(airbyte.listJobs, { query: { offset: 200 }, signal: stop.signal }));
  };
  expect(await failureOf(read())).toBe(reason);
  expect(reason).toMatchObject({ offset: 700, message });
});

test("a stream that is destroyed while a page is awaited ends the request, and asks for no other", async () => {
  const { airbyte, sent } = answeringClient([status(200, { data: [{ jobId: 1 }], next: "x" }), silence()]);
  const ending = new AbortController();
  const seen: unknown[] = [];
  const reading = pipeline(
    Readable.from(paginate(airbyte.listJobs)),
    async (rows: AsyncIterable<unknown>) => {
      for await (const row of rows) seen.push(row);
    },
    { signal: ending.signal },
  );
  await vi.waitUntil(() => sent.length === 2);
  ending.abort();
  await expect(reading).rejects.toThrow();
  expect(seen).toHaveLength(1);
  expect(sent[1]?.signal.aborted).toBe(true);
  expect(sent).toHaveLength(2);
});

test("the caller's own signal still ends a list, with the caller's reason", async () => {
  const { airbyte } = answeringClient([silence()]);
  const ending = new AbortController();
  const reason = new Error("enough");
  const next = paginate(airbyte.listJobs, { signal: ending.signal })[Symbol.asyncIterator]().next();
  ending.abort(reason);
  await expect(next).rejects.toBe(reason);
});

test("a page that is awaited when the list is left is its end", async () => {
  const { airbyte } = answeringClient([silence()]);
  const iterator = paginate(airbyte.listJobs)[Symbol.asyncIterator]();
  const next = iterator.next();
  await iterator.return?.();
  expect(await next).toEqual({ done: true, value: undefined });
});

test("a signal of another making ends a list, and what is none is refused as by the method itself", async () => {
  const { airbyte } = answeringClient([silence()]);
  const listeners: ((event: unknown) => void)[] = [];
  const own = {
    ...{ aborted: false, reason: undefined as unknown },
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.push(listener),
    removeEventListener: () => {},
  };
  const next = paginate(airbyte.listJobs, { signal: own as never })
    [Symbol.asyncIterator]()
    .next();
  await vi.waitUntil(() => listeners.length > 0);
  Object.assign(own, { aborted: true, reason: new Error("enough") });
  for (const listener of listeners) listener({ target: own });
  await expect(next).rejects.toThrow("enough");
  await expect(collect(paginate(airbyte.listJobs, { signal: {} as never }))).rejects.toMatchObject({
    code: "configuration",
  });
});

test("a list that is left asks for nothing more, whatever the page under way brings", async () => {
  const ids = Array.from({ length: 900 }, (_, index) => SOME_ID.replace(/.{3}$/, String(index).padStart(3, "0")));
  let asked = 0;
  const method = (request?: { query?: object; signal?: AbortSignal }) => {
    asked += 1;
    return new Promise<{ data: object[] }>((resolve) => {
      request?.signal?.addEventListener("abort", () => resolve({ data: [] }));
    });
  };
  const { signal } = new AbortController();
  const iterator = paginate(method, { query: { workspaceIds: ids }, signal })[Symbol.asyncIterator]();
  const next = iterator.next();
  await iterator.return?.();
  expect(await next).toEqual({ done: true, value: undefined });
  expect(asked).toBe(1);
});

test("a list that was read leaves no listener on the caller's signal", async () => {
  const { airbyte } = answeringClient((request) => pageOf(jobs(250), request));
  const { signal } = new AbortController();
  expect(await collect(paginate(airbyte.listJobs, { signal }))).toHaveLength(250);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
