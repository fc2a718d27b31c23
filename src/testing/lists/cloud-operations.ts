import type { OperationId } from "../../generated/operation-ids.gen.ts";
import { emptyAnswer } from "../answers/answer.ts";
import type { Handlers } from "../server/handler.ts";
import type { SettledOptions } from "../settle-options.ts";

/** Only the cloud carries these out. The open-source server has nothing but their routes. */
const cloudOnly: readonly OperationId[] = [
  "initiateOAuth",
  "createOrUpdateWorkspaceOAuthCredentials",
  "deleteWorkspaceOAuthCredentials",
];

export function cloudOperations(deployment: SettledOptions["deployment"]): Handlers {
  if (deployment === "cloud") return {};
  return Object.fromEntries(cloudOnly.map((id) => [id, () => emptyAnswer(501)]));
}
