import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { type MockOptions, startMockAirbyte } from "../../src/testing/index.ts";
import { call, startedMock } from "./mock-caller.ts";

const root = new URL("../../", import.meta.url);
const run = promisify(execFile);
const someId = "ab000000-0000-4000-8000-000000000001";

test("close ends stalled, slow and idle connections, and may be called twice", async () => {
  const mock = await startedMock();
  mock.next("listJobs", { stall: "before-headers" }, { delayMs: 600_000 }, { stall: "mid-body" });
  const stalled = Promise.allSettled([call(mock, "/jobs"), call(mock, "/jobs")]);
  await expect.poll(() => mock.requests.length).toBe(2);
  const half = (await call(mock, "/jobs")).text();
  const silent = connect(Number(new URL(mock.url).port), "127.0.0.1");
  await once(silent, "connect");
  const cut = once(silent, "close");
  const closings = [mock.close(), mock.close(), mock.close()];
  await Promise.all(closings);
  await expect(half).rejects.toThrow("terminated");
  expect((await stalled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await cut;
  await expect(fetch(mock.url)).rejects.toThrow("fetch failed");
});

test("the port can be chosen, and one that is in use is a clear error", async () => {
  const first = await startedMock();
  const port = Number(new URL(first.url).port);
  await expect(startMockAirbyte({ port })).rejects.toThrow(`cannot listen on 127.0.0.1:${port}: the port is in use`);
  await first.close();
  const second = await startedMock({ port });
  expect([second.url, second.baseUrl]).toEqual([first.url, `${first.url}/api/public/v1`]);
});

test("an item's property that is undefined is the example's", async () => {
  const mock = await startedMock({ connections: [{ name: undefined, connectionId: someId }] });
  expect(mock.connections.list().find(({ connectionId }) => connectionId === someId)?.name).toEqual(expect.any(String));
});

test.each<[object, string]>([
  [{ tokenLifetime: 5 }, 'the option "tokenLifetime"'],
  [{ port: -1 }, "port from 0 to 65535"],
  [{ tokenLifetimeSeconds: 0 }, "tokenLifetimeSeconds above 0"],
  [{ jobDurationMs: Number.NaN }, "jobDurationMs"],
  [{ deployment: "enterprise" }, "community, cloud and generic-oidc"],
  [{ auth: "off" }, '"required" or "none"'],
  [{ jobs: [] }, "jobs to be a whole number"],
  [{ connections: -1 }, "or a list of items"],
  [
    { connections: [{ nmae: "Mine" }] },
    'cannot take connections[0]: there is no property "nmae". It can have configurations, ',
  ],
  [
    { workspaces: [{}, { colour: "red" }] },
    'workspaces[1]: there is no property "colour". It can have dataResidency, name, notifications, workspaceId.',
  ],
  [
    { connections: [{ status: "paused" }] },
    "connections[0]: status must be equal to one of the allowed values: active,",
  ],
  [{ sources: [{ sourceId: "mine" }] }, 'sources[0]: sourceId must match format "uuid"'],
  [{ destinations: [7] }, "destinations[0]: it is no object"],
  [
    { connections: [{ connectionId: someId }, { connectionId: someId.toUpperCase() }] },
    `connections[1]: there is another one with the connectionId ${someId}`,
  ],
  [
    { connections: [{ connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1" }] },
    "connections[0]: there is another one with the connectionId c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1",
  ],
])("the options %j are refused", async (options, reason) => {
  await expect(startMockAirbyte(options as MockOptions)).rejects.toThrow(reason);
});

test("the clock cannot be moved back", async () => {
  const mock = await startedMock();
  expect(() => mock.advance(-1)).toThrow("0 or more");
});

test.concurrent("a process that has closed its mock ends by itself: no timer and no socket is left", {
  timeout: 60_000,
}, async () => {
  const program = `
    import { startMockAirbyte } from "./src/testing/index.ts";
    await using mock = await startMockAirbyte();
    mock.next("listJobs", { delayMs: 600_000 }, { stall: "mid-body" });
    const headers = { authorization: "Bearer " + mock.apiKey };
    const slow = fetch(mock.baseUrl + "/jobs", { headers }).catch(() => "cut");
    while (mock.requests.length === 0) await new Promise(setImmediate);
    await fetch(mock.baseUrl + "/jobs", { headers });
    await mock.close();
    console.log(await slow);
  `;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
    timeout: 60_000,
  });
  expect(stdout).toBe("cut\n");
});

test.concurrent("without Prism the error says what to install", async ({ onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-client-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(new URL("src/testing", root), join(folder, "src/testing"), { recursive: true });
  const program = `
    const { startMockAirbyte } = await import("./src/testing/index.ts");
    await startMockAirbyte().catch((error) => console.log(error.message));
  `;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder });
  expect(stdout).toContain("npm install --save-dev @stoplight/prism-http");
});

test.concurrent("the command prints what a client needs, takes the next free port, and stops on a signal", async ({
  onTestFinished,
}) => {
  await using taken = await startMockAirbyte();
  const port = Number(new URL(taken.url).port);
  const command = spawn(process.execPath, ["scripts/mock.ts", "--port", String(port)], { cwd: root });
  const ended = once(command, "exit");
  onTestFinished(() => void command.kill("SIGKILL"));
  let output = "";
  while (!output.includes("API_KEY")) output += (await once(command.stdout, "data"))[0];
  const environment = Object.fromEntries(
    [...output.matchAll(/^export (\w+)=(\S+)/gm)].map(([, name, value]) => [name, value]),
  );
  expect(Object.keys(environment)).toEqual(["AIRBYTE_BASE_URL", "AIRBYTE_CLIENT_ID", "AIRBYTE_CLIENT_SECRET"]);
  expect(Number(new URL(environment.AIRBYTE_BASE_URL ?? "").port)).toBeGreaterThan(port);
  const token = await fetch(`${environment.AIRBYTE_BASE_URL}/applications/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      client_id: environment.AIRBYTE_CLIENT_ID,
      client_secret: environment.AIRBYTE_CLIENT_SECRET,
    }),
  });
  expect(token.status).toBe(200);
  command.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});
