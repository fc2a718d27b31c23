import fc from "fast-check";
import { expect, test } from "vitest";
import { AirbyteError, createAirbyteClient } from "../../src/index.ts";
import { type Fault, type MockAirbyte, startMockAirbyte } from "../../src/testing/index.ts";
import { everythingPrinted, secretForms } from "../support/secret-forms.ts";

const clientSecret = "marked+secret/with=a&lot";

const MAX_RETRIES = 2;
const later = { retryAfter: 0 };
/** Refused before anything was carried out, so that any request may come again. A 421 is sent again by the platform itself. */
const refused = ({ status, body }: Fault): boolean =>
  status === 429 || status === 401 || status === 421 || body === "load-shed";
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault[]>(
    ...[401, 403, 404, 408, 409, 422, 423, 425, 500, 501, 502, 503, 504].map((status): Fault => ({ status })),
    ...[429, 503, 500].map((status): Fault => ({ status, ...later })),
    { status: 503, retryAfter: "soon" },
    { status: 503, retryAfter: "61" },
    { body: "html" },
    { body: "html", status: 502 },
    { body: "empty" },
    { body: "empty", status: 500 },
    { body: "text" },
    { body: "truncated" },
    { body: "load-shed", ...later },
    { body: "known-old", status: 500 },
    { body: "about-blank" },
    { body: "hateoas", status: 403 },
    { json: 7 },
    { json: null, status: 500 },
    { bytes: Number.POSITIVE_INFINITY, status: 500 },
    { cut: "before-request" },
    { cut: "before-response" },
    { cut: "mid-body" },
    { stall: "before-headers" },
    { stall: "mid-body" },
    { stall: "mid-body", status: 503 },
    { redirect: "https://elsewhere.example/jobs" },
    { redirect: "/api/public/v1/jobs", status: 307 },
    { delayMs: 3 },
  ),
  fc.record({ status: fc.integer({ min: 300, max: 599 }).filter((status) => status !== 429), delayMs: fc.nat(3) }),
);

const calls = {
  listJobs: (airbyte: ReturnType<typeof client>) => airbyte.listJobs(),
  createTag: (airbyte: ReturnType<typeof client>) =>
    airbyte.createTag({ body: { name: "n", color: "FF0000", workspaceId: "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b" } }),
  createJob: (airbyte: ReturnType<typeof client>) =>
    airbyte.createJob({ body: { connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1", jobType: "sync" } }),
  deleteTag: (airbyte: ReturnType<typeof client>) =>
    airbyte.deleteTag({ path: { tagId: "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b" } }),
};

function client(mock: MockAirbyte, events: unknown[]) {
  return createAirbyteClient({
    ...{ baseUrl: mock.baseUrl, clientId: mock.clientId, clientSecret },
    ...{ maxRetries: MAX_RETRIES, retryDelayMs: 4, timeoutMs: 200 },
    onEvent: (event) => events.push(event),
  });
}

test("whatever goes wrong, in whatever order, a call ends in success or in one typed error, and harms nobody", async () => {
  const operation = fc.constantFrom<(keyof typeof calls)[]>("listJobs", "createTag", "createJob", "deleteTag");
  await fc.assert(
    fc.asyncProperty(operation, fc.array(fault, { maxLength: 5 }), async (name, faults) => {
      // A mock of its own each time: a request that its client has given up may still arrive, and would take the next one's faults.
      await using mock = await startMockAirbyte({ clientSecret, jobDurationMs: 0 });
      mock.next(name, ...faults);
      const events: { type?: string; delayMs?: number }[] = [];
      const airbyte = client(mock, events);
      const outcome = await calls[name](airbyte).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      airbyte.close();

      const sent = mock.requests.filter(({ operationId }) => operationId === name);
      if ("error" in outcome) {
        expect(outcome.error).toBeInstanceOf(AirbyteError);
        expect(outcome.error).toMatchObject({ operationId: name });
      }
      // One replay after a 401 and one by the platform after a 421 come on top of the retries.
      expect(sent.length).toBeLessThanOrEqual(1 + MAX_RETRIES + 2);
      const waits = events.filter(({ type }) => type === "retry").map(({ delayMs = 0 }) => delayMs);
      expect(waits.length).toBeLessThanOrEqual(MAX_RETRIES);
      for (const wait of waits) expect(wait).toBeLessThanOrEqual(8);
      if (name.startsWith("create")) {
        // A POST comes again only after an answer which says that it was not carried out.
        for (const [index] of sent.slice(1).entries()) {
          const before = faults[index] ?? {};
          expect(refused(before), JSON.stringify(faults)).toBe(true);
        }
      }
      const printed = [...events, "error" in outcome ? outcome.error : "", airbyte].map(everythingPrinted).join("\n");
      for (const form of secretForms(clientSecret)) expect(printed).not.toContain(form);
    }),
    { numRuns: 150, endOnFailure: true },
  );
}, 60_000);
