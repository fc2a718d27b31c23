import { inspect } from "node:util";
import { faultTarget } from "./faults/fault-target.ts";
import type { MockJobs } from "./jobs/mock-jobs.ts";
import type { MockConnections } from "./lists/mock-connections.ts";
import type { MockAirbyte } from "./mock-airbyte.ts";
import type { Backend } from "./server/backend.ts";
import { apiPrefix } from "./server/known-paths.ts";
import type { Listening } from "./server/listen.ts";

/** The mock as a test holds it. Printing it shows no secret. */
export function mockHandle(
  backend: Backend,
  { url, close }: Listening,
  connections: MockConnections,
  jobs: MockJobs,
  reset: () => void,
): MockAirbyte {
  const { options, contract, clock, tokens, faults, requests, tokenRequests } = backend;
  const baseUrl = `${url}${apiPrefix}`;
  const handle = {
    url,
    baseUrl,
    clientId: options.clientId,
    requests,
    tokenRequests,
    connections,
    jobs,
    next: (target, ...steps) => faults.next(faultTarget(target, contract), steps),
    always: (target, step) => faults.always(faultTarget(target, contract), step),
    expireTokens: () => tokens.endAll("expired"),
    revokeTokens: () => tokens.endAll("revoked"),
    advance: (ms) => clock.advance(ms),
    reset,
    close,
    [Symbol.asyncDispose]: close,
  } satisfies Omit<MockAirbyte, "clientSecret" | "apiKey">;
  const summary = () =>
    `MockAirbyte ${inspect({ baseUrl, requests: requests.length, tokenRequests: tokenRequests.length })}`;
  return Object.defineProperties(handle as unknown as MockAirbyte, {
    clientSecret: { value: options.clientSecret },
    apiKey: { value: options.apiKey },
    [inspect.custom]: { value: summary },
  });
}
