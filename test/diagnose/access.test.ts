import { expect, test } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { ApiError, ClientClosedError } from "../../src/index.ts";
import type { AirbyteClientOptions } from "../../src/options.ts";
import { answeringClient, type Sent } from "../support/answering-client.ts";
import { problemAnswer } from "../support/problem-answer.ts";

const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";

/** A healthy server that answers calls like this. */
function healthy(answer: (request: Sent) => unknown, options: AirbyteClientOptions = {}) {
  return answeringClient((request) => (request.path === "/health" ? {} : answer(request)), {
    maxRetries: 3,
    ...options,
  });
}

test("the smallest call is made once, without retries", async () => {
  const { airbyte, sent } = healthy(() => problemAnswer(503, "busy"));
  const { findings } = await diagnose(airbyte);
  expect(findings).toMatchObject([{ code: "server", severity: "error" }]);
  expect(sent.map(({ target }) => target)).toEqual(["/api/public/v1/health", "/api/public/v1/workspaces?limit=1"]);
});

test("the call that finds out whether only the health is hidden is made once, too", async () => {
  const { airbyte, sent } = answeringClient(({ path }) => problemAnswer(path.endsWith("/health") ? 404 : 503, "no"), {
    ...{ maxRetries: 3, retryDelayMs: 0 },
  });
  expect(await diagnose(airbyte)).toMatchObject({ ok: false, findings: [{ code: "base-url", severity: "error" }] });
  expect(sent.filter(({ path }) => path === "/workspaces")).toMatchObject([
    { target: "/api/public/v1/workspaces?limit=1" },
  ]);
});

test("a workspace that is there is asked for once and is no finding", async () => {
  const { airbyte, sent } = healthy(({ path }) => (path === "/workspaces" ? { data: [{}] } : { workspaceId }), {
    workspaceId,
  });
  await expect(diagnose(airbyte)).resolves.toMatchObject({ ok: true, findings: [] });
  expect(sent.map(({ path }) => path)).toEqual(["/health", "/workspaces", `/workspaces/${workspaceId}`]);
});

test.each([
  [403, "workspace", `These credentials cannot see the workspace ${workspaceId} (403): correct workspaceId`],
  [404, "workspace", `These credentials cannot see the workspace ${workspaceId} (404): correct workspaceId`],
  [503, "server", "The server, or a proxy in front of it, answered 503"],
  [501, "edition", `This edition of Airbyte does not have GET /workspaces/${workspaceId} (501)`],
])("a %i to the question for the workspace is a finding: %s", async (status, code, message) => {
  const answer = ({ path }: Sent) => (path === "/workspaces" ? { data: [{}] } : problemAnswer(status, "no"));
  const { airbyte, sent } = healthy(answer, { workspaceId });
  expect((await diagnose(airbyte)).findings).toEqual([
    { code, severity: "error", message: expect.stringContaining(message) },
  ]);
  expect(sent).toHaveLength(3);
});

test.each([
  `${workspaceId}0`,
  `x${workspaceId}`,
  workspaceId.slice(0, -1),
  workspaceId.replaceAll("-", ""),
  workspaceId.replace("9c1e", "9c1g"),
])("%s is not asked for: it is no id of a workspace", async (wrong) => {
  const { airbyte, sent } = healthy(() => ({ data: [{}] }), { workspaceId: wrong });
  expect((await diagnose(airbyte)).findings).toMatchObject([
    {
      code: "workspace",
      message: expect.stringContaining(`workspaceId is a string of ${wrong.length} characters, which is not the id`),
    },
  ]);
  expect(sent).toHaveLength(2);
});

test("a workspace id in capitals is accepted", async () => {
  const { airbyte } = healthy(() => ({ data: [{}] }), { workspaceId: workspaceId.toUpperCase() });
  await expect(diagnose(airbyte)).resolves.toMatchObject({ ok: true });
});

test("a refusal that has no words of its own is told in those of the error", async () => {
  const { airbyte } = healthy(() => problemAnswer(422, "odd"));
  const { findings } = await diagnose(airbyte);
  expect(findings).toMatchObject([{ code: "server", severity: "error" }]);
  expect(findings[0]?.message).toContain("odd");
});

test.each([
  "/workspaces",
  `/workspaces/${workspaceId}`,
])("an abort or a close at %s ends the diagnosis", async (where) => {
  const controller = new AbortController();
  const stopAt = (stop: () => void) => (request: Sent) => {
    if (request.path === where) stop();
    return { data: [{}] };
  };
  const aborted = healthy(
    stopAt(() => controller.abort(new Error("enough"))),
    { workspaceId },
  );
  await expect(diagnose(aborted.airbyte, { signal: controller.signal })).rejects.toThrow("enough");
  const closed = healthy(
    stopAt(() => closed.airbyte.close()),
    { workspaceId },
  );
  await expect(diagnose(closed.airbyte)).rejects.toBeInstanceOf(ClientClosedError);
});

test("the same failure of a call is told once, another one beside it", async () => {
  const { airbyte } = healthy(() => problemAnswer(503, "busy"));
  const facts = { method: "GET", path: "/jobs", attempts: 1, unknownRoute: false };
  const same = await diagnose(airbyte, { error: new ApiError("busy", { ...facts, status: 503 }) });
  expect(same.findings).toHaveLength(1);
  const other = await diagnose(airbyte, { error: new ApiError("none", { ...facts, status: 501 }) });
  expect(other.findings.map(({ code }) => code)).toEqual(["server", "edition"]);
});

test("two failures of the server that differ in their reference only are one finding", async () => {
  const failure = (errorId: string) => Response.json({ errorId }, { status: 500 });
  const { airbyte } = healthy(() => failure("one"));
  const error = await airbyte.listWorkspaces({ maxRetries: 0 }).catch((thrown: unknown) => thrown);
  const again = healthy(() => failure("two"));
  expect((await diagnose(again.airbyte, { error })).findings).toHaveLength(1);
});
