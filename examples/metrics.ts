/**
 * Events as counters in Prometheus' text format, without a library.
 *
 *   npx node examples/metrics.ts
 */
import type { AirbyteEvent } from "airbyte-client";
import { connect } from "./support/connect.ts";

const counters = new Map<string, number>();

function add(name: string, labels: Record<string, string | number | undefined> = {}, value = 1): void {
  const inner = Object.entries(labels).map(([label, text]) => `${label}=${JSON.stringify(String(text ?? ""))}`);
  const key = inner.length > 0 ? `${name}{${inner.join(",")}}` : name;
  counters.set(key, (counters.get(key) ?? 0) + value);
}

function onEvent(event: AirbyteEvent): void {
  switch (event.type) {
    case "response":
      add("airbyte_requests_total", { operation: event.operationId, status: event.status });
      add("airbyte_request_seconds_sum", { operation: event.operationId }, event.durationMs / 1000);
      break;
    case "request-failed":
      add("airbyte_requests_total", { operation: event.operationId, status: event.code });
      break;
    case "retry":
      add("airbyte_retries_total", { operation: event.operationId });
      break;
    case "token-received":
      add("airbyte_token_refreshes_total", { reason: event.reason });
      break;
    case "token-failed":
      add("airbyte_token_failures_total", { kind: event.kind });
      break;
    case "token-rejected":
      add("airbyte_token_rejections_total");
      break;
  }
}

const { airbyte, mock, close } = await connect({ onEvent, retryDelayMs: 20 });
try {
  await airbyte.listConnections();
  mock?.next("listJobs", { status: 503 });
  await airbyte.listJobs();
  mock?.revokeTokens();
  await airbyte.listSources();
  console.log([...counters].map(([name, value]) => `${name} ${value}`).join("\n"));
} finally {
  await close();
}
