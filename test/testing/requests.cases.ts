// What the server makes of a request where it and the contract are not of one mind.
import { expect, test } from "vitest";
import type { MockAirbyte } from "../../src/testing/index.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const workspaceId = "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b";
const postNothing = (mock: MockAirbyte, path: string) =>
  call(mock, path, { method: "POST", headers: { "content-type": "application/json" } });

test("a list of groups without organizationId is a problem, of connector definitions without workspaceId an internal error", async () => {
  const mock = await startedMock();
  const groups = await jsonOf(call(mock, "/groups"));
  expect(groups).toMatchObject({ status: 400, title: "bad-request", data: { message: expect.any(String) } });
  const definitions = await call(mock, "/connector_definitions?type=source");
  expect([definitions.status, Object.keys(await jsonOf(definitions))]).toEqual([500, ["errorId"]]);
  expect(mock.requests.map(({ violations }) => violations)).toEqual([
    [expect.stringContaining("organizationId")],
    [expect.stringContaining("workspaceId")],
  ]);
  for (const path of ["/groups?organizationId=7", `/connector_definitions?workspaceId=${workspaceId}`]) {
    expect([path, (await jsonOf(call(mock, path))).message]).toEqual([path, "Bad Request"]);
  }
});

test("a new source without a body is an internal error, a new destination an empty success that creates nothing", async () => {
  const mock = await startedMock();
  const source = await postNothing(mock, "/sources");
  expect([source.status, Object.keys(await jsonOf(source))]).toEqual([500, ["errorId"]]);
  const destination = await postNothing(mock, "/destinations");
  expect([destination.status, await destination.text()]).toEqual([200, ""]);
  expect(destination.headers.get("airbyte-mock-violation")).toBeNull();
  expect(mock.requests.map(({ violations }) => violations.length)).toEqual([1, 1]);
  expect((await jsonOf(call(mock, "/destinations"))).data).toHaveLength(3);
  expect((await postNothing(mock, "/workspaces")).status).toBe(400);
});

test("the redirect to the documentation is there for who takes a web page, and for others an unknown path", async () => {
  const mock = await startedMock();
  const answers = async (accept?: string) => {
    const headers = { ...(accept && { accept }) };
    const anonymous = { redirect: "manual", headers } as const;
    return Promise.all([
      call(mock, "/", { headers }),
      fetch(`${mock.baseUrl}/`, anonymous),
      fetch(`${mock.url}/api/public`, anonymous),
    ]);
  };
  for (const accept of [undefined, "text/html", "text/*", "application/json, */*;q=0.8"]) {
    expect((await answers(accept)).map(({ status }) => status)).toEqual([302, 302, 302]);
  }
  expect((await answers("application/json")).map(({ status }) => status)).toEqual([403, 401, 401]);
});

test("values of a fixed set may be in any case in a body, and are answered as the contract has them", async () => {
  const mock = await startedMock();
  const job = await jsonOf(call(mock, "/jobs", { method: "POST", body: { connectionId, jobType: "SYNC" } }));
  expect(job.jobType).toBe("sync");
  const body = {
    status: "Inactive",
    schedule: { scheduleType: "CRON", cronExpression: "0 0 6 * * ?" },
    configurations: {
      streams: [
        {
          name: "charges",
          syncMode: "INCREMENTAL_APPEND",
          mappers: [
            {
              type: "HASHING",
              mapperConfiguration: { targetField: "Email", method: "sha-256", fieldNameSuffix: "_SYNC" },
            },
          ],
        },
      ],
    },
  };
  const changed = await jsonOf(call(mock, `/connections/${connectionId}`, { method: "PATCH", body }));
  expect(changed).toMatchObject({ status: "inactive", schedule: { scheduleType: "cron" } });
  expect(changed.configurations.streams[0]).toMatchObject({
    syncMode: "incremental_append",
    mappers: [
      {
        type: "hashing",
        mapperConfiguration: { targetField: "Email", method: "SHA-256", fieldNameSuffix: "_SYNC" },
      },
    ],
  });
  expect(mock.requests.map(({ status, violations }) => [status, violations])).toEqual([
    [200, []],
    [200, []],
  ]);
  expect(mock.requests[0]?.body).toContain("SYNC");
});

test("times in a query may be written as in HTTP headers", async () => {
  const mock = await startedMock();
  const found = async (query: object) => {
    const parameters = new URLSearchParams({ limit: "100", ...query });
    return (await jsonOf(call(mock, `/jobs?${parameters}`))).data?.map(({ jobId }: { jobId: number }) => jobId);
  };
  const all: { startTime: string }[] = mock.jobs.list();
  const middle = new Date(all[3]?.startTime ?? "");
  const expected = await found({ createdAtStart: middle.toISOString() });
  expect(expected.length).toBeLessThan(all.length);
  const local = new Date(middle.getTime() + 7_200_000).toUTCString().replace("GMT", "+0200");
  for (const written of [middle.toUTCString(), middle.toUTCString().slice(5), local]) {
    expect([written, await found({ createdAtStart: written })]).toEqual([written, expected]);
  }
  for (const wrong of ["Thu, 01 Foo 2026 10:00:00 GMT", "Thu, 41 Jan 2026 10:00:00 GMT", "1 January 2026"]) {
    expect([wrong, await found({ createdAtStart: wrong })]).toEqual([wrong, undefined]);
  }
});

test("a request line of more than 4,096 bytes is too large, whatever it asks for", async () => {
  const mock = await startedMock();
  const line = (path: string) => `GET /api/public/v1${path} HTTP/1.1`.length;
  const filled = (length: number) => {
    const start = "/jobs?orderBy=createdAt%7CASC&x=";
    return `${start}${"y".repeat(length - line(start))}`;
  };
  expect((await call(mock, filled(4_096))).status).toBe(200);
  for (const length of [4_097, 20_000]) {
    const response = await call(mock, filled(length));
    expect([length, response.status, (await jsonOf(response)).message]).toEqual([
      length,
      413,
      "Request Entity Too Large",
    ]);
  }
  expect(mock.requests.map(({ status, violations }) => [status, violations])).toEqual([
    [200, ['The server reads no query parameter "x".']],
    [413, ["The request line has 4097 bytes; the server takes 4096."]],
    [413, ["The request line has 20000 bytes; the server takes 4096."]],
  ]);
  expect((await fetch(`${mock.url}/${"x".repeat(4_096)}`)).status).toBe(413);
});

test("a line of the log is one, whatever the names in a request are", async () => {
  const lines: string[] = [];
  const mock = await startedMock({ log: (line) => lines.push(line) });
  await call(mock, "/jobs?a%0A2026%20ERROR%1B%5B2J=1");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^[^\p{Cc}]+$/u);
});
