/**
 * Events as counters in Prometheus' text format, without a library. Each attempt counts: a call that is retried makes several.
 *
 *   npx node examples/metrics.ts
 */
import type { AirbyteEvent } from "airbyte-client";
import { connect } from "./support/connect.ts";
import { explain } from "./support/explain.ts";

/** Every metric: its kind and what it says. */
const METRICS = {
  airbyte_requests_total: ["counter", "Requests sent to the API, by operation and status."],
  airbyte_request_duration_seconds: [
    "summary",
    "Time until an answer was complete or the request failed, by operation.",
  ],
  airbyte_retries_total: ["counter", "Attempts that were repeated, by operation."],
  airbyte_token_refreshes_total: ["counter", "Access tokens received, by reason."],
  airbyte_token_failures_total: ["counter", "Failed attempts to get an access token, by kind."],
  airbyte_token_rejections_total: ["counter", "Requests that the server answered with 401."],
} as const;

type Metric = keyof typeof METRICS;
type Labels = Record<string, string | number | undefined>;

// Counters that an alert watches are there from the start: from nothing to one is no increase.
const samples = new Map<string, number>([
  ...["rejected", "unreachable", "malformed", "misconfigured"].map(
    (kind) => [`airbyte_token_failures_total{kind="${kind}"}`, 0] as const,
  ),
  ["airbyte_token_rejections_total", 0],
]);

function add(metric: Metric, labels: Labels = {}, value = 1, suffix = ""): void {
  const inner = Object.entries(labels).map(([label, text]) => `${label}=${JSON.stringify(String(text ?? ""))}`);
  const key = `${metric}${suffix}${inner.length > 0 ? `{${inner.join(",")}}` : ""}`;
  samples.set(key, (samples.get(key) ?? 0) + value);
}

function onEvent(event: AirbyteEvent): void {
  switch (event.type) {
    case "response":
    case "request-failed": {
      const operation = event.operationId;
      // What your own code has ended, by a signal or `close()`, has the status "aborted" or "closed": no error to alert on.
      add("airbyte_requests_total", { operation, status: event.type === "response" ? event.status : event.code });
      add("airbyte_request_duration_seconds", { operation }, event.durationMs / 1000, "_sum");
      add("airbyte_request_duration_seconds", { operation }, 1, "_count");
      break;
    }
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

/** What a scrape of `/metrics` answers, as `text/plain; version=0.0.4`. */
function exposition(): string {
  return Object.entries(METRICS)
    .flatMap(([metric, [kind, help]]) => {
      const own = [...samples].filter(([key]) => new RegExp(`^${metric}(_sum|_count)?(\\{|$)`).test(key));
      return own.length === 0
        ? []
        : [`# HELP ${metric} ${help}`, `# TYPE ${metric} ${kind}`, ...own.map(([key, value]) => `${key} ${value}`)];
    })
    .map((line) => `${line}\n`)
    .join("");
}

const { airbyte, mock, close } = await connect({ onEvent, retryDelayMs: 20 });
try {
  await airbyte.listConnections();
  mock?.next("listJobs", { status: 503 });
  await airbyte.listJobs();
  mock?.revokeTokens();
  await airbyte.listSources();
  process.stdout.write(exposition());
} catch (error) {
  explain(error);
} finally {
  await close();
}
