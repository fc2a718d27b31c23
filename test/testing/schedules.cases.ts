// What the mock takes for a schedule of a connection.
import { expect, test } from "vitest";
import type { MockAirbyte } from "../../src/testing/index.ts";
import { call, jsonOf, startedMock } from "./mock-caller.ts";

const connectionId = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
const ends = {
  sourceId: "e1a2b3c4-0002-4a5b-8c6d-7e8f90a1b2c2",
  destinationId: "d1a2b3c4-0002-4a5b-8c6d-7e8f90a1b2d2",
};
const create = (mock: MockAirbyte, body: object) => call(mock, "/connections", { method: "POST", body });

test("a schedule comes back with its time zone, and only once", async () => {
  const mock = await startedMock();
  const schedule = { scheduleType: "cron", cronExpression: "0 0 5 * * ?" };
  const created = await jsonOf(create(mock, { ...ends, schedule }));
  expect(created.schedule).toEqual({ ...schedule, cronExpression: "0 0 5 * * ? UTC" });
  const body = { schedule: created.schedule };
  const again = await jsonOf(call(mock, `/connections/${created.connectionId}`, { method: "PATCH", body }));
  expect(again.schedule).toEqual(created.schedule);
});

test.each([
  [undefined, /no cronExpression/],
  ["", /six or seven fields/],
  ["0 5 * * *", /"0 5 \* \* \*" is not valid: it takes six or seven fields/],
  ["0 0 5 * * ? 2026 *", /six or seven fields/],
  ["0 0 5 * * ? Europe/Berlin", /no time zone but UTC/],
  ["0,30 0 * * * ?", /the seconds must be one number/],
  ["0 */30 * * * ? 2026", /the seconds and the minutes must be one number/],
  ["0 0 6 * * *", /one of day of the month and day of the week must be \?/],
  ["0 0 6 ? * ?", /one of day of the month and day of the week must be \?/],
  ["0 0 15 1 * 1", /one of day of the month and day of the week must be \?/],
  ["0 0 25 * * ?", /the hour goes from 0 to 23/],
  ["0 0 6 ? * 0", /the day of the week goes from 1 to 7/],
  ["0 0 6 ? 1,13 MON", /the month goes from 1 to 12/],
  ["0 0 *\\/6 * * ?", /the hour cannot be "\*\\\/6"/],
  ["0 0 x * * ?", /the hour cannot be "x"/],
  ["0 0 */ * * ?", /the hour cannot be "\*\/"/],
  ["0 0 */0 * * ?", /the hour cannot be "\*\/0"/],
  ["0 0 ? * * ?", /the hour cannot be "\?"/],
  ["0 0 5L * * ?", /the hour cannot be "5L"/],
  ["0 1- 6 * * ?", /the minute cannot be "1-"/],
  ["0 1,,2 6 * * ?", /the minute cannot be "1,,2"/],
  ["0 0 6 MON * ?", /the day of the month cannot be "MON"/],
  ["0 0 6 1#2 * ?", /the day of the month cannot be "1#2"/],
  ["0 0 6 W * ?", /the day of the month cannot be "W"/],
  ["0 0 6 1 JANUARY ?", /the month cannot be "JANUARY"/],
  ["0 0 6 ? * MON-", /the day of the week cannot be "MON-"/],
  ["0 0 6 ? * 3W", /the day of the week cannot be "3W"/],
  ["0 0 6 ? * #2", /the day of the week cannot be "#2"/],
  ["0 0 6 * * ? 2026-", /the year cannot be "2026-"/],
  ["0 0 6 * * ? 1969", /the year goes from 1970 to 2099/],
])("a connection takes no schedule with the cron expression %s", async (cronExpression, reason) => {
  const mock = await startedMock();
  const schedule = { scheduleType: "cron", cronExpression };
  const before = await jsonOf(call(mock, "/connections"));
  for (const refused of [
    create(mock, { ...ends, schedule }),
    call(mock, `/connections/${connectionId}`, { method: "PATCH", body: { schedule } }),
  ]) {
    const message = expect.stringMatching(reason);
    expect(await jsonOf(refused)).toMatchObject({ status: 400, title: "bad-request", data: { message } });
  }
  expect(await jsonOf(call(mock, "/connections"))).toEqual(before);
});

test.each([
  "0 0 6 ? * MON#3",
  "0 0 6 L-12 * ?",
  "0 0 0/24 * * ?",
  "0 0 6 ? * 6L",
  "0 0 6 15W JAN,7 ? 2026-2030",
  "0 0 0/6 * * ?",
  "0 */20 8-18/2,20 * * ? UTC",
  "0 0 /6 * * ?",
  "0 0 6 L,15 * ?",
  "0 0 6 LW * ?",
  "0 0 6 1-L * ?",
  "0 0 6 1/5 jan-Mar ?",
  "0 0 6 ? * MON-FRI",
  "0 0 6 ? * fril",
  "0 0 6 ? * 6#3,L",
  "0 0 6 ? */2 TUE,5-7 */2",
])("a connection takes the cron expression %s", async (cronExpression) => {
  const mock = await startedMock();
  const body = { schedule: { scheduleType: "cron", cronExpression } };
  expect((await call(mock, `/connections/${connectionId}`, { method: "PATCH", body })).status).toBe(200);
});

test("how often a connection may sync is a matter of the deployment", async () => {
  const body = { schedule: { scheduleType: "cron", cronExpression: "0 0/15 * * * ?" } };
  const answers: unknown[] = [];
  for (const deployment of ["community", "cloud"] as const) {
    const mock = await startedMock({ deployment });
    const path = `/connections/${connectionId}`;
    const { sourceId, destinationId } = await jsonOf(call(mock, path));
    for (const request of [
      call(mock, path, { method: "PATCH", body }),
      call(mock, "/connections", { method: "POST", body: { ...body, sourceId, destinationId } }),
    ]) {
      const { status, type, data } = await jsonOf(request);
      answers.push([status, type, data]);
    }
  }
  const type = "error:cron-validation/under-one-hour-not-allowed";
  const data = { ...body.schedule, scheduleType: undefined, validationErrorMessage: null };
  expect(answers).toEqual([
    ["active", undefined, undefined],
    ["active", undefined, undefined],
    [400, type, data],
    // Of a new connection the server does not say what is wrong.
    [500, "https://reference.airbyte.com/reference/errors", null],
  ]);
});

test("a schedule without a cron expression is ignored, as the server does, and told as a mistake", async () => {
  const mock = await startedMock();
  const path = `/connections/${connectionId}`;
  const patch = async (schedule: object) => jsonOf(call(mock, path, { method: "PATCH", body: { schedule } }));
  const before = await patch({ scheduleType: "cron", cronExpression: "0 0 5 * * ?" });
  expect((await patch({ scheduleType: "manual" })).schedule).toEqual(before.schedule);
  expect(mock.requests.at(-1)?.violations).toEqual([expect.stringContaining("ignores a manual schedule")]);
  const basic = { scheduleType: "basic", basicTiming: "Every 24 HOURS" };
  await call(mock, `/connections/${connectionId}`, { method: "PATCH", body: { schedule: basic } });
  expect(mock.requests.at(-1)?.violations).not.toContainEqual(expect.stringContaining("ignores a manual schedule"));
  expect(await patch({ scheduleType: "cron" })).toMatchObject({ status: 400 });
  expect(mock.requests.at(-1)?.violations).toEqual([]);
  expect((await patch({ scheduleType: "manual", cronExpression: "0 0 0 * * ?" })).schedule).toEqual({
    scheduleType: "manual",
  });
  expect(mock.requests.at(-1)?.violations).toEqual([]);
});
