import { expect, test, vi } from "vitest";
import { type AirbyteClient, mayHaveBeenCarriedOut, startSync, TokenError } from "../src/index.ts";
import { type Answer, answeringClient, failureOf, networkError, status } from "./support/answering-client.ts";
import { fakeTime } from "./support/fake-time.ts";
import { CONNECTION_ID, SOME_ID } from "./support/ids.ts";
import { problemAnswer } from "./support/problem-answer.ts";

fakeTime();

const text = (body: string) => () => new Response(body);
const hangs = () => new Promise<Response>(() => {});
const tag = { name: "x", color: "FFFFFF", workspaceId: "w" };

test.each<[string, Answer, boolean]>([
  ["a connection that was never opened", networkError("ECONNREFUSED"), false],
  ["a connection that broke", networkError("ECONNRESET"), true],
  ["no answer in time", hangs, true],
  ["the platform's own time limit", networkError("UND_ERR_HEADERS_TIMEOUT"), true],
  ["a body that is cut off", text('{"tagId":'), true],
  ["an empty body", text(""), true],
  ["a web page", text("<html>"), true],
  ["null", text("null"), true],
  ["a redirect after the work", () => new Response(null, { status: 303, headers: { location: "/x" } }), true],
  ["a redirect to repeat it elsewhere", () => new Response(null, { status: 307, headers: { location: "/x" } }), false],
  ["400", status(400), false],
  ["408", status(408), true],
  ["409", status(409), false],
  ["429", status(429), false],
  ["500", status(500), true],
  ["501", status(501), false],
  ["502", status(502), true],
  ["504", status(504), true],
  ["524", status(524), true],
])("of a write that ends in %s, the error and the function say alike whether it may have been carried out", async (_, answer, expected) => {
  const { airbyte } = answeringClient([answer], { maxRetries: 0, timeoutMs: 1_000 });
  const failed = failureOf<Error>(airbyte.createTag({ body: tag }));
  await vi.advanceTimersByTimeAsync(1_000);
  const error = await failed;
  expect(mayHaveBeenCarriedOut(error)).toBe(expected);
  expect(/may have been carried out/i.test(error.message)).toBe(expected);
});

test("a deadline leaves it open once the write was sent", async () => {
  const write = (options: object) => {
    const failed = failureOf<Error>(answeringClient(hangs, options).airbyte.createTag({ body: tag, deadlineMs: 500 }));
    return vi.advanceTimersByTimeAsync(500).then(() => failed);
  };
  const sent = await write({});
  expect(sent.message).toBe(
    "POST /tags did not end within its deadline of 500 ms; it may have been carried out: look before you repeat it",
  );
  expect(mayHaveBeenCarriedOut(sent)).toBe(true);
  const waiting = await write({ accessToken: hangs });
  expect(waiting.message).toBe("POST /tags was not sent within its deadline of 500 ms");
  expect(mayHaveBeenCarriedOut(waiting)).toBe(false);
  await vi.runAllTimersAsync();
});

test("a job whose start ended in a conflict of states may run, and no other call with that answer has done anything", async () => {
  const conflict = status(409, { type: "error:state-conflict", title: "state-conflict", status: 409 });
  const { airbyte } = answeringClient([conflict]);
  const start = failureOf(airbyte.createJob({ body: { connectionId: CONNECTION_ID, jobType: "sync" } }));
  expect(mayHaveBeenCarriedOut(await start)).toBe(true);
  expect(mayHaveBeenCarriedOut(await failureOf(airbyte.cancelJob({ path: { jobId: 1 } })))).toBe(false);
});

const create = { body: { name: "n", workspaceId: "w", configuration: {} }, idempotent: true };
const token = (count: number) =>
  count === 1 ? { value: "t" } : Promise.reject(new TokenError("x", { kind: "rejected" }));

test.each<[string, (airbyte: AirbyteClient) => Promise<unknown>, Answer[]]>([
  ["a deletion that is then not found", (a) => a.deleteTag({ path: { tagId: SOME_ID } }), [status(502), status(404)]],
  ["a create whose name is then taken", (a) => a.createSource(create), [status(502), status(409)]],
  ["a create that is then refused", (a) => a.createSource(create), [status(502), status(401)]],
  ["a create without a token in the end", (a) => a.createSource(create), [status(502), status(401), status(502)]],
])("%s may have been carried out by an attempt before", async (_, call, answers) => {
  let tokens = 0;
  const { airbyte } = answeringClient(answers, {
    maxRetries: 1,
    accessToken: () => {
      tokens += 1;
      return token(tokens);
    },
  });
  const failed = failureOf<Error>(call(airbyte));
  await vi.runAllTimersAsync();
  const error = await failed;
  expect(error.message).toContain("an attempt before this one may have been carried out");
  expect(mayHaveBeenCarriedOut(error)).toBe(true);
});

test("nothing was started where a wait says so", async () => {
  const reset = { jobId: 7, connectionId: CONNECTION_ID, jobType: "reset", status: "running" };
  const { airbyte } = answeringClient(({ method, path }) => {
    if (method === "POST") return problemAnswer(409, "try-again-later");
    return path === "/jobs" ? { data: [reset] } : reset;
  });
  const inTheWay = failureOf<Error>(startSync(airbyte, CONNECTION_ID, { timeoutMs: 1_000 }));
  const never = failureOf<Error>(startSync(answeringClient(hangs).airbyte, CONNECTION_ID, { timeoutMs: 1_000 }));
  await vi.advanceTimersByTimeAsync(1_000);
  for (const error of [await inTheWay, await never]) {
    expect(error.message).toMatch(/^No (sync|job) was started within 1000 ms/);
    expect(mayHaveBeenCarriedOut(error)).toBe(false);
  }
  const asked = answeringClient(({ method }) => (method === "POST" ? hangs() : { data: [] }));
  const lost = failureOf<Error>(startSync(asked.airbyte, CONNECTION_ID, { timeoutMs: 1_000 }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await lost).message).toMatch(/^It is not known after 1000 ms whether a job was started/);
  // A call that a wait has ended may still be on its way out.
  await vi.runAllTimersAsync();
  expect(mayHaveBeenCarriedOut(await lost)).toBe(true);
});

test("what no call has thrown says nothing", () => {
  const none = [new Error("x"), new TokenError("down", { kind: "unreachable" }), undefined, "text"];
  expect(none.map(mayHaveBeenCarriedOut)).toEqual([false, false, false, false]);
});
