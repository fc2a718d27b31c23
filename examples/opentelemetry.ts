/**
 * Events as OpenTelemetry spans: one for each request (a retry has a span of its own) and one for each token that is fetched. Only
 * @opentelemetry/api is needed; your application's SDK exports the spans. Without an SDK the API records nothing, so this prints them.
 *
 *   npx node examples/opentelemetry.ts
 */
import { SpanKind, SpanStatusCode, type TimeInput, trace } from "@opentelemetry/api";
import type { AirbyteEvent } from "airbyte-client";
import { connect } from "./support/connect.ts";
import { explain } from "./support/explain.ts";

const tracer = trace.getTracer("airbyte-client");

/** A request's end says how long it took, so each span is made in one go: no state to keep, nothing to leak. */
function record(
  name: string,
  endMs: number,
  durationMs: number,
  attributes: Record<string, string | number>,
  failure?: string,
): void {
  const startTime: TimeInput = endMs - durationMs;
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime, attributes });
  if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
  span.end(endMs);
  console.log(
    `${name} ${durationMs.toFixed(1)} ms ${JSON.stringify(attributes)}${failure ? ` failed: ${failure}` : ""}`,
  );
}

function onEvent(event: AirbyteEvent): void {
  switch (event.type) {
    case "response": {
      const { method, path, operationId = path, status, attempts } = event;
      const attributes = {
        "http.request.method": method,
        "url.path": path,
        "http.response.status_code": status,
        "http.request.resend_count": attempts - 1,
      };
      record(
        `airbyte ${operationId}`,
        event.atMs,
        event.durationMs,
        attributes,
        status >= 400 ? `status ${status}` : undefined,
      );
      break;
    }
    case "request-failed":
      record(
        `airbyte ${event.operationId ?? event.path}`,
        event.atMs,
        event.durationMs,
        { "url.path": event.path },
        event.message,
      );
      break;
    case "token-received":
      record("airbyte token", event.atMs, event.durationMs, { reason: event.reason });
      break;
    case "token-failed":
      record("airbyte token", event.atMs, event.durationMs, { reason: event.reason }, event.message);
      break;
  }
}

const { airbyte, mock, close } = await connect({ onEvent, retryDelayMs: 20 });
try {
  mock?.next("listJobs", { status: 503 });
  await airbyte.listJobs();
  mock?.revokeTokens();
  await airbyte.listConnections();
} catch (error) {
  explain(error);
} finally {
  await close();
}
