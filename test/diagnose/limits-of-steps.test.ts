// The caller's time limit and signal hold for every step of a diagnosis.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { ApiError, ClientClosedError, ConnectionError, TokenError } from "../../src/errors.ts";
import { checkHealth } from "../../src/health.ts";
import { answeringClient } from "../support/answering-client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const elsewhere = () => new Response("no", { status: 404 });
const silence = () => new Promise<never>(() => {});

/** A client of a server that is silent at one path; its health is answered like this. */
function silentAt(silentPath: string, health: () => unknown = () => ({})) {
  return answeringClient(
    ({ path }) => {
      if (path === silentPath) return silence();
      return path.endsWith("/health") ? health() : { data: [{}] };
    },
    { workspaceId },
  );
}

const steps: [string, () => ReturnType<typeof silentAt>][] = [
  ["the health", () => silentAt("/health")],
  ["the workspaces", () => silentAt("/workspaces")],
  ["one workspace", () => silentAt(`/workspaces/${workspaceId}`)],
  ["the workspaces, where the health is hidden", () => silentAt("/workspaces", elsewhere)],
];

test.each(steps)("a server that does not answer the question for %s is given up on in time", async (_what, start) => {
  let settled = false;
  const { airbyte } = start();
  const work = diagnose(airbyte, { timeoutMs: 2_000 }).finally(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(1_999);
  expect(settled).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toBe(true);
  expect(await work).toMatchObject({ ok: false, findings: [{ severity: "error" }] });
});

test.each(steps)("an abort while the question for %s is open ends the diagnosis at once", async (_what, start) => {
  const controller = new AbortController();
  const { airbyte, sent } = start();
  const rejected = expect(diagnose(airbyte, { signal: controller.signal })).rejects.toThrow("enough");
  await vi.advanceTimersByTimeAsync(1_000);
  const before = sent.length;
  controller.abort(new Error("enough"));
  await rejected;
  expect(sent).toHaveLength(before);
});

test.each(["refresh", "token"])("an abort while a %s is awaited ends the diagnosis at once", async (what) => {
  const controller = new AbortController();
  let asked = 0;
  const accessToken = () => {
    asked += 1;
    return what === "refresh" || asked > 1 ? silence() : { value: "t" };
  };
  const { airbyte } = answeringClient(() => ({}), { apiKey: undefined, accessToken });
  if (what === "token") await airbyte.auth.getAccessToken();
  const rejected = expect(diagnose(airbyte, { signal: controller.signal })).rejects.toThrow("enough");
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort(new Error("enough"));
  await rejected;
  airbyte.close();
});

/** Calls that belong together are often ended with the error of the one that failed first. */
const reasons = [
  new ApiError("first", { method: "GET", path: "/jobs", attempts: 1, status: 404, unknownRoute: false }),
  new ConnectionError("first", { method: "GET", path: "/jobs", attempts: 1, sent: "maybe", retryable: true }),
  new TokenError("first", { kind: "unreachable" }),
  new ClientClosedError(),
];

test.each(reasons)("an abort is no finding even if its reason is an error of this package: $name", async (reason) => {
  const hanging = () => answeringClient(() => ({}), { apiKey: undefined, accessToken: silence }).airbyte;
  const clients = [...steps.map(([, start]) => start().airbyte), hanging()];
  for (const [check, those] of [[diagnose, clients] as const, [checkHealth, [hanging()]] as const]) {
    for (const airbyte of those) {
      const controller = new AbortController();
      const rejected = expect(check(airbyte, { signal: controller.signal })).rejects.toBe(reason);
      await vi.advanceTimersByTimeAsync(1_000);
      controller.abort(reason);
      await rejected;
      airbyte.close();
    }
  }
});

test("closing the client while the question for its health is open ends the diagnosis", async () => {
  const { airbyte } = silentAt("/health");
  const rejected = expect(diagnose(airbyte)).rejects.toMatchObject({ code: "closed" });
  await vi.advanceTimersByTimeAsync(1_000);
  airbyte.close();
  await rejected;
});
