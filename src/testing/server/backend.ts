import type { Contract } from "../contract/contract.ts";
import type { FaultPlan } from "../faults/fault-plan.ts";
import type { MockClock } from "../mock-clock.ts";
import type { MockRequest, MockTokenRequest } from "../mock-request.ts";
import type { SettledOptions } from "../settle-options.ts";
import type { TokenIssuer } from "../tokens/token-issuer.ts";
import type { Handlers } from "./handler.ts";

/** Everything that requests are answered from. */
export interface Backend {
  options: SettledOptions;
  contract: Contract;
  clock: MockClock;
  tokens: TokenIssuer;
  faults: FaultPlan;
  handlers: Handlers;
  requests: MockRequest[];
  tokenRequests: MockTokenRequest[];
}
