import { expect, test } from "vitest";
import { TokenError } from "../../src/errors.ts";
import { waitForJob } from "../../src/jobs/wait-for-job.ts";
import { watchJob } from "../../src/jobs/watch-job.ts";
import { answeringClient, status } from "../support/answering-client.ts";
import { fakeTime } from "../support/fake-time.ts";
import { job, jobOf } from "../support/job-of.ts";
import { problemAnswer } from "../support/problem-answer.ts";
import { settled } from "../support/settled.ts";

fakeTime();

const down = () => problemAnswer(503, "service-unavailable");

test("five failed looks in a row are waited out", async () => {
  const failures = [
    down(),
    problemAnswer(502, "bad-gateway"),
    new TypeError("fetch failed"),
    problemAnswer(429, "too-many-requests"),
    problemAnswer(500, "internal"),
  ];
  const { airbyte, sent } = jobOf(...failures, job("running"), ...failures, job("succeeded"));
  expect((await settled(waitForJob(airbyte, 7))).value?.status).toBe("succeeded");
  expect(sent).toHaveLength(12);
});

test("failures for more than five minutes end the wait, and their error carries the job", async () => {
  const { airbyte, sent } = jobOf(job("running"), down());
  const startMs = Date.now();
  const { error } = await settled(waitForJob(airbyte, 7));
  expect(Date.now() - startMs).toBeGreaterThan(300_000);
  expect(error).toMatchObject({ code: "api", status: 503, jobId: 7, job: job("running"), cause: { jobId: 7 } });
  expect((error as Error).message).toMatch(
    /\(\d+ polls in 3\d\d s failed\) \(job 7 was last seen running; call waitForJob\(airbyte, 7\) to go on waiting\)$/,
  );
  expect(sent.length).toBeLessThan(20);
});

test("a quick poll gives a server as much time to come back", async () => {
  const startMs = Date.now();
  let looks = 0;
  const { airbyte } = answeringClient(
    () => {
      looks += 1;
      return looks === 1 ? job("running") : Date.now() - startMs < 290_000 ? down() : job("succeeded");
    },
    { maxRetries: 0 },
  );
  const wait = waitForJob(airbyte, 7, { intervalMs: 100, maxIntervalMs: 100 });
  expect((await settled(wait)).value?.status).toBe("succeeded");
  // Not at the pace of the quick poll, but at most some ten seconds after the server is back.
  expect(looks).toBeLessThan(50);
  expect(Date.now() - startMs).toBeLessThan(303_000);
});

test("the five minutes begin with the first failure, however long the caller looked at the job before", async () => {
  const { airbyte } = jobOf(job("running"), ...Array(7).fill(down()), job("succeeded"));
  const seen: string[] = [];
  const watching = (async () => {
    for await (const { status } of watchJob(airbyte, 7)) {
      seen.push(status);
      if (seen.length === 1) await new Promise((resolve) => setTimeout(resolve, 400_000));
    }
  })();
  await settled(watching);
  expect(seen).toEqual(["running", "succeeded"]);
});

test.each([
  [
    "a redirect to a page that says so",
    () => new Response(null, { status: 302, headers: { location: "https://status.example/" } }),
  ],
  ["a 404 of a proxy", () => new Response("404 page not found", { status: 404 })],
  ["a 421 of a proxy, without a word", () => new Response(null, { status: 421 })],
  ["a 400 page of a proxy", () => new Response("<html>Request Header Too Large</html>", { status: 400 })],
  ["a 403 page of a proxy", () => new Response("<html>maintenance</html>", { status: 403 })],
  ["a bare 404", () => new Response(null, { status: 404 })],
  ["a bare 403", () => new Response(null, { status: 403 })],
])("%s instead of a job is waited out once the job was seen", async (_, answer) => {
  const restarting = jobOf(job("running"), answer(), job("succeeded"));
  expect((await settled(waitForJob(restarting.airbyte, 7))).value?.status).toBe("succeeded");
  const wrong = jobOf(answer());
  expect((await settled(waitForJob(wrong.airbyte, 7))).error).toMatchObject({ retryable: false });
  expect(wrong.sent).toHaveLength(1);
});

test("a server without its database, which answers 500 as to a mistake, is waited for, also before the job was seen", async () => {
  const down = () => problemAnswer(500, "unexpected-problem");
  for (const before of [[job("running")], []]) {
    const { airbyte } = jobOf(...before, down(), down(), down(), job("succeeded"));
    expect((await settled(waitForJob(airbyte, 7))).value?.status).toBe("succeeded");
  }
  const forEver = jobOf(job("running"), down());
  const { error } = await settled(waitForJob(forEver.airbyte, 7));
  expect(error).toMatchObject({ status: 500, retryable: false, jobId: 7 });
});

test("the server's own 403 and 404 are answers, also when the job was seen", async () => {
  const gone = () => problemAnswer(404, "resource-not-found");
  const { airbyte, sent } = jobOf(job("running"), gone());
  expect((await settled(waitForJob(airbyte, 7))).error).toMatchObject({ status: 404 });
  expect(sent).toHaveLength(2);
});

test("a server that was never reached ends the wait after as many looks", async () => {
  const { airbyte, sent } = jobOf(new TypeError("fetch failed"));
  const { error } = await settled(waitForJob(airbyte, 7));
  expect(error).toMatchObject({ code: "connection", jobId: 7, cause: { jobId: 7 } });
  expect(error).not.toHaveProperty("job");
  expect(sent).toHaveLength(6);
});

test("a web page instead of a job is waited out once the job was seen; at first it means a wrong base URL", async () => {
  const page = new Response("<html>restarting</html>", { headers: { "content-type": "text/html" } });
  const restarting = jobOf(job("running"), page, page, job("succeeded"));
  expect((await settled(waitForJob(restarting.airbyte, 7))).value?.status).toBe("succeeded");
  const wrong = jobOf(page);
  expect((await settled(waitForJob(wrong.airbyte, 7))).error).toMatchObject({ code: "response-parse" });
  expect(wrong.sent).toHaveLength(1);
});

test("the server's Retry-After makes the next pause longer, never shorter", async () => {
  const { airbyte, lookedAtMs } = jobOf(
    problemAnswer(503, "busy", { "retry-after": "90" }),
    problemAnswer(503, "busy", { "retry-after": "1" }),
    job("succeeded"),
  );
  await settled(waitForJob(airbyte, 7));
  expect(lookedAtMs).toEqual([0, 99_000, 106_500]);
});

test("after failed looks a quick poll slows down, as far as the longest pause allows", async () => {
  const failures = [down(), down(), down(), down(), down()];
  const quick = jobOf(...failures, job("succeeded"));
  await settled(waitForJob(quick.airbyte, 7, { intervalMs: 10 }));
  expect(quick.lookedAtMs).toEqual([0, 1_100, 3_300, 7_700, 16_500, 34_100]);
  const quicker = jobOf(...failures, job("succeeded"));
  await settled(waitForJob(quicker.airbyte, 7, { intervalMs: 10, maxIntervalMs: 2_000 }));
  expect(quicker.lookedAtMs.map((atMs) => atMs - (quicker.lookedAtMs[0] ?? 0))).toEqual([
    0, 1_100, 3_300, 5_500, 7_700, 9_900,
  ]);
});

test.each([403, 404, 400, 409])("a %i is no passing failure: it ends the wait at once", async (status) => {
  const { airbyte, sent } = jobOf(job("running"), problemAnswer(status, "state-conflict"));
  expect((await settled(waitForJob(airbyte, 7))).error).toMatchObject({
    code: "api",
    status,
    job: { status: "running" },
  });
  expect(sent).toHaveLength(2);
});

test("a 401 is waited out once the job was seen: an identity provider that restarts refuses good tokens", async () => {
  const refused = problemAnswer(401, "unauthorized");
  const later = jobOf(job("running"), refused, refused, job("succeeded"));
  expect((await settled(waitForJob(later.airbyte, 7))).value?.status).toBe("succeeded");
  const atOnce = jobOf(refused);
  expect((await settled(waitForJob(atOnce.airbyte, 7))).error).toMatchObject({ code: "api", status: 401 });
  expect(atOnce.sent).toHaveLength(1);
});

test("a server that asks for a day gets five minutes, or the longest pause", async () => {
  const busy = problemAnswer(503, "busy", { "retry-after": "86400" });
  const { airbyte, lookedAtMs } = jobOf(busy, job("succeeded"));
  await settled(waitForJob(airbyte, 7));
  expect(lookedAtMs).toEqual([0, 330_000]);
  const patient = jobOf(busy, job("succeeded"));
  await settled(waitForJob(patient.airbyte, 7, { maxIntervalMs: 600_000 }));
  expect((patient.lookedAtMs[1] ?? 0) - (patient.lookedAtMs[0] ?? 0)).toBe(660_000);
});

test("single failed looks, however many in the hours of a long sync, are each the first", async () => {
  const aQuarterOfAnHour = [status(503), ...Array(30).fill(job("running"))];
  const { airbyte } = jobOf(job("running"), ...Array(12).fill(aQuarterOfAnHour).flat(), job("succeeded"));
  expect((await settled(waitForJob(airbyte, 7))).value?.status).toBe("succeeded");
});

test("a pause that the server asked for once is made once", async () => {
  const busy = status(429, undefined, { "retry-after": "120" });
  const { airbyte, lookedAtMs } = jobOf(busy, job("running"), job("running"), job("succeeded"));
  await settled(waitForJob(airbyte, 7));
  const pauses = lookedAtMs.slice(1).map((atMs, index) => atMs - (lookedAtMs[index] ?? 0));
  expect(pauses[0]).toBeGreaterThanOrEqual(120_000);
  for (const pauseMs of pauses.slice(1)) expect(pauseMs).toBeLessThan(36_000);
});

test("credentials that are refused while a job runs end the wait at once", async () => {
  let asked = 0;
  const accessToken = async () => {
    asked += 1;
    if (asked > 1) throw new TokenError("the secret was changed", { kind: "rejected" });
    return { value: "t", expiresAtMs: Date.now() + 1_000 };
  };
  const { airbyte, sent } = answeringClient(() => job("running"), { accessToken, maxRetries: 0 });
  const startMs = Date.now();
  const { error } = await settled(waitForJob(airbyte, 7));
  expect(error).toMatchObject({ code: "token", kind: "rejected", jobId: 7 });
  expect(Date.now() - startMs).toBeLessThan(120_000);
  expect(sent).toHaveLength(1);
});

test("a failure that is final does not invite to go on waiting", async () => {
  const { airbyte } = jobOf(job("running"), problemAnswer(400, "bad-request"));
  const { error } = await settled(waitForJob(airbyte, 7));
  expect((error as Error).message).toMatch(/\(job 7 was last seen running\)$/);
});
