import { addFacts } from "../errors/add-facts.ts";
import type { JobStarter } from "./jobs-client.ts";
import type { Wait } from "./wait.ts";

/**
 * After a start that was refused with a state conflict: throws `failure` with the reason if the connection is switched off. The same
 * answer can mean that the server lost sight of a job that it was starting.
 */
export async function refuseIfInactive(
  airbyte: Pick<JobStarter, "getConnection">,
  connectionId: string,
  wait: Wait,
  failure: unknown,
): Promise<void> {
  let status: string;
  try {
    ({ status } = await wait.run((signal) => airbyte.getConnection({ path: { connectionId }, signal })));
  } catch (error) {
    if (wait.endedBy) throw error;
    return;
  }
  if (status !== "active") throw addFacts(failure, {}, `the connection is ${status}; only an active one can sync`);
}
