import { loadContract } from "./contract/contract.ts";
import { FaultPlan } from "./faults/fault-plan.ts";
import { JobBook } from "./jobs/job-book.ts";
import { jobOperations } from "./jobs/job-operations.ts";
import { mockJobs } from "./jobs/mock-jobs.ts";
import { seedJobs } from "./jobs/seed-jobs.ts";
import { applicationOperations } from "./lists/application-operations.ts";
import { cloudOperations } from "./lists/cloud-operations.ts";
import { definitionOperations } from "./lists/definition-operations.ts";
import { groupOperations } from "./lists/group-operations.ts";
import { listOperations } from "./lists/list-operations.ts";
import { mockConnections } from "./lists/mock-connections.ts";
import { linkBase } from "./lists/page-links.ts";
import { readOnlyOperations } from "./lists/read-only-operations.ts";
import { Store } from "./lists/store.ts";
import { streamOperations } from "./lists/stream-operations.ts";
import { withScopes } from "./lists/with-scopes.ts";
import { writeOperations } from "./lists/write-operations.ts";
import type { MockAirbyte } from "./mock-airbyte.ts";
import { MockClock } from "./mock-clock.ts";
import { mockHandle } from "./mock-handle.ts";
import type { MockOptions } from "./mock-options.ts";
import type { Backend } from "./server/backend.ts";
import { apiPrefix } from "./server/known-paths.ts";
import { listen } from "./server/listen.ts";
import { serve } from "./server/serve.ts";
import { serverFault } from "./server/server-fault.ts";
import { settleOptions } from "./settle-options.ts";
import { TokenIssuer } from "./tokens/token-issuer.ts";

/**
 * Starts an Airbyte server for tests: the whole contract under `/api/public/v1` with requests and answers checked, a token endpoint whose
 * tokens expire, jobs that run, and faults on demand. Connections, sources, destinations, workspaces and tags are remembered: what is
 * created, changed or deleted shows in later answers. All other writes are answered with the contract's example and forgotten. Close the
 * mock when the test is over.
 *
 * The mock is a Community server unless the option `deployment` says otherwise, and answers as such a server does where that differs from
 * the contract. One exception: operations that need a paid plan (groups, regions, data planes, embedded) are answered all the same.
 *
 * A server masks what a connector's specification calls a secret. The mock goes by names: in a `configuration`, at any depth, it answers
 * `**********` for a string whose name ends in `secret`, `password`, `passphrase`, `token`, `credentials_json`, `connection_string`,
 * `service_account`, `auth_header`, or in `key` or `key_id` after `api`, `access`, `private`, `account`, `encryption`, `client` or `ssh`,
 * and for one called `jwt` or `pat`, alone or after an underscore.
 *
 * The first start in a process loads Prism, which takes seconds: give the hook of your tests a limit of a minute, as in
 * `beforeAll(async () => { mock = await startMockAirbyte(); }, 60_000)`.
 *
 * An answer of the mock that breaks the contract is a 500 with the header `airbyte-mock-violation`.
 *
 * @throws TypeError for an unknown or wrong option; Error if the port is in use (`code` is `EADDRINUSE`), or if Prism is not installed.
 * @example
 * const mock = await startMockAirbyte({ tokenLifetimeSeconds: 2 });
 * const airbyte = createAirbyteClient({
 *   baseUrl: mock.baseUrl, clientId: mock.clientId, clientSecret: mock.clientSecret,
 * });
 * mock.next("listJobs", { status: 503, retryAfter: 1 }, { cut: "before-response" });
 * await airbyte.listJobs();
 * await mock.close();
 */
export async function startMockAirbyte(given: MockOptions = {}): Promise<MockAirbyte> {
  const options = settleOptions(given);
  const contract = await loadContract();
  const clock = new MockClock();
  const tokens = new TokenIssuer(options, clock);
  const store = new Store(contract, options);
  const [faults, requests, tokenRequests] = [new FaultPlan(), [], []];
  const backend: Backend = { options, contract, clock, tokens, faults, handlers: {}, requests, tokenRequests };
  const listening = await listen(options.port, options.host, (request, response) => {
    serve(request, response, backend).catch((error: unknown) => serverFault(response, error));
  });

  const links = linkBase(options.deployment, `${listening.url}${apiPrefix}`);
  const book = new JobBook(clock, options.jobDurationMs);
  seedJobs(book, contract, store, options.jobs);
  const answering = {
    ...jobOperations(book, store, links),
    ...listOperations(store, links),
    ...writeOperations(store, book, contract, clock),
    ...streamOperations(store, contract),
    ...groupOperations(contract),
    ...readOnlyOperations(contract),
    ...definitionOperations(store, contract),
    ...applicationOperations(contract, options.deployment),
    ...cloudOperations(options.deployment),
  };
  backend.handlers = withScopes(answering, store, contract);
  const reset = () => {
    faults.clear();
    requests.length = 0;
    tokenRequests.length = 0;
    store.reset();
    book.clear();
    seedJobs(book, contract, store, options.jobs);
  };
  return mockHandle(backend, listening, mockConnections(store), mockJobs(book, clock, contract), reset);
}
