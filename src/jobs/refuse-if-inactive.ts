import { ApiError, type ApiErrorFacts } from "../errors.ts";
import type { JobStarter } from "./jobs-client.ts";
import type { Wait } from "./wait.ts";

/**
 * After a start that was refused with a state conflict: throws `failure` with the reason if the connection is switched off. The same
 * answer can mean that the server lost sight of a job that it was starting. That is ruled out then, so the doubt is left out.
 */
export async function refuseIfInactive(
  airbyte: Pick<JobStarter, "getConnection">,
  connectionId: string,
  wait: Wait,
  failure: ApiError,
): Promise<void> {
  let status: string;
  try {
    ({ status } = await wait.run((signal) => airbyte.getConnection({ path: { connectionId }, signal })));
  } catch (error) {
    if (wait.endedBy) throw error;
    return;
  }
  if (status === "active") return;
  const certain = failure.message.replace(/ - the connection is not active, or .*/, "");
  const message = `${certain} (the connection is ${status}; only an active one can sync)`;
  const { name: _name, code: _code, ...facts } = failure.cause as ApiErrorFacts & Record<"name" | "code", string>;
  throw new ApiError(message, { ...facts, mayHaveArrived: false });
}
