import { expect, test } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { ClientClosedError, ConfigurationError, createAirbyteClient } from "../../src/index.ts";
import { answeringClient, silence } from "../support/answering-client.ts";
import { clientOfMock } from "../support/client-of-mock.ts";
import { findingsFor, WRONG_SECRET } from "../support/findings-for.ts";
import { startedMock } from "../testing/mock-caller.ts";

test("nothing is found where all is well, at the cost of four requests", async () => {
  const { diagnosis, mock } = await findingsFor({});
  expect(diagnosis).toMatchObject({ ok: true, findings: [], credential: "client-credentials", baseUrl: mock.baseUrl });
  expect(diagnosis.latencyMs).toBeGreaterThan(0);
  expect(mock.tokenRequests).toHaveLength(1);
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(["getHealthCheck", "listWorkspaces"]);
});

test("a client that cannot be created is diagnosed too", async () => {
  const clientSecret = WRONG_SECRET;
  const diagnosis = await diagnose(() => createAirbyteClient({ clientSecret }));
  expect(diagnosis).toEqual({
    ok: false,
    findings: [
      {
        code: "configuration",
        severity: "error",
        message:
          "The client cannot be created: clientSecret is set but clientId is missing: clientId and clientSecret go together.",
      },
    ],
  });
});

test("plain http beyond this machine is refused before anything is sent, and that is a finding", async () => {
  const options = { baseUrl: "http://airbyte.example.com", clientId: "id", clientSecret: WRONG_SECRET };
  const { findings } = await diagnose(() => createAirbyteClient(options));
  expect(findings[0]?.message).toMatch(
    /^The client cannot be created: baseUrl uses plain http to airbyte\.example\.com/,
  );
});

test("a client that diagnose created is closed by it, one of the caller's is not", async () => {
  const mock = await startedMock();
  const own = clientOfMock(mock);
  const made = clientOfMock(mock);
  await expect(diagnose(() => made)).resolves.toMatchObject({ ok: true });
  await diagnose(own);
  await expect(made.listJobs()).rejects.toBeInstanceOf(ClientClosedError);
  await expect(own.listJobs()).resolves.toBeDefined();
});

test("a client that is closed while a token is awaited ends the diagnosis", async () => {
  const mock = await startedMock();
  mock.always("token", { stall: "before-headers" });
  const airbyte = clientOfMock(mock, { onEvent: ({ type }) => type === "token-requested" && airbyte.close() });
  await expect(diagnose(airbyte)).rejects.toBeInstanceOf(ClientClosedError);
});

test("what is the caller's own is thrown: an abort, a closed client, an error of the function, a wrong time limit", async () => {
  const mock = await startedMock();
  const airbyte = clientOfMock(mock);
  const reason = new Error("enough");
  await expect(diagnose(airbyte, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const failing = () => {
    throw reason;
  };
  await expect(diagnose(failing)).rejects.toBe(reason);
  await expect(diagnose(airbyte, { timeoutMs: 0 })).rejects.toThrow("diagnose: timeoutMs must be a whole number");
  airbyte.close();
  await expect(diagnose(airbyte)).rejects.toBeInstanceOf(ClientClosedError);
});

test("time limit and error hold for a client that diagnose creates, too", async () => {
  const make = () => answeringClient([silence()]).airbyte;
  const error = new ConfigurationError("limit is wrong");
  const { findings } = await diagnose(make, { timeoutMs: 50, error });
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("did not answer within 50 ms"),
    "Wrong usage: limit is wrong.",
  ]);
});

test.each([{}, () => ({})])("what is no client is refused: %o", async (wrong) => {
  await expect(diagnose(wrong as never)).rejects.toMatchObject({
    code: "configuration",
    message: expect.stringMatching(/^diagnose\b/),
  });
});

test("a headers function that fails is told without its words", async () => {
  const headers = () => {
    throw new RangeError("marked-secret");
  };
  const { findings } = await diagnose(answeringClient(() => ({}), { headers }).airbyte);
  const message = "The headers function, or middleware, of this client failed (RangeError)";
  expect(findings).toEqual([{ code: "configuration", severity: "error", message }]);
});
