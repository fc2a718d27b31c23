// A caller may abort with an error of this package, such as that of another call.
import { expect, test } from "vitest";
import { getConnectionHealth } from "../../src/connections/get-connection-health.ts";
import { listConnectionHealth } from "../../src/connections/list-connection-health.ts";
import { ApiError } from "../../src/errors.ts";
import { acmeConnection } from "../support/acme-connection.ts";
import { answeringClient, failureOf } from "../support/answering-client.ts";

const connection = acmeConnection(1);

/** A server whose connection failed, and which never says anything of refreshes: the caller aborts before. */
function abortedAtRefreshes(reason: unknown) {
  const controller = new AbortController();
  const { airbyte } = answeringClient(({ path, query, signal }) => {
    if (path === "/connections") return { data: [connection], next: "" };
    if (path !== "/jobs") return connection;
    if (!query.get("jobType")) return { data: [] };
    queueMicrotask(() => controller.abort(reason));
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  });
  return { airbyte, signal: controller.signal };
}

test("the caller's own reason is no refusal of the server, though it looks like one", async () => {
  const call = { method: "GET", path: "/x", attempts: 1, status: 403, unknownRoute: false };
  const reason = new ApiError("that of another call", call);
  const one = abortedAtRefreshes(reason);
  const { connectionId } = connection;
  expect(await failureOf(getConnectionHealth(one.airbyte, connectionId, { signal: one.signal }))).toBe(reason);
  const all = abortedAtRefreshes(reason);
  expect(await failureOf(listConnectionHealth(all.airbyte, { signal: all.signal }))).toBe(reason);
});
