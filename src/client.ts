import createFetchClient, { defaultBodySerializer, type Client as FetchClient } from "openapi-fetch";
import { type Auth, createAuth } from "./auth/create-auth.ts";
import type { CallOptions } from "./call-options.ts";
import { ConfigurationError } from "./errors.ts";
import type { paths } from "./generated/airbyte.gen.ts";
import type { OperationMethods } from "./generated/operations.gen.ts";
import type { Call } from "./http/call.ts";
import { CallScope } from "./http/call-scope.ts";
import { deadline } from "./http/deadline.ts";
import { defaultHeaders } from "./http/default-headers.ts";
import { compose, type Layer } from "./http/layer.ts";
import { newCall } from "./http/new-call.ts";
import { observeAttempts } from "./http/observe-attempts.ts";
import { allOperations, findOperation, hasTrait, type Operation, TRAITS } from "./http/operation.ts";
import { checkPathParameters } from "./http/path-parameters.ts";
import { PlainRequest, toOutgoing } from "./http/plain-request.ts";
import { redirect } from "./http/redirect.ts";
import { retry } from "./http/retry.ts";
import { RetryBudget } from "./http/retry-budget.ts";
import { sendWith } from "./http/send.ts";
import { timeout } from "./http/timeout.ts";
import { createEmit } from "./observe/events.ts";
import { logEvents } from "./observe/logger.ts";
import { markMethod } from "./operation-method.ts";
import type { AirbyteClientOptions } from "./options.ts";
import { readData } from "./read-data.ts";
import { Redactor } from "./redactor.ts";
import { rememberCall } from "./response-call.ts";
import { scopeKey } from "./scope-key.ts";
import { resolveSettings } from "./settings.ts";
import { unwrap } from "./unwrap.ts";
import { VERSION } from "./version.ts";

/**
 * The whole Airbyte API, typed: `GET`, `POST`, `PUT`, `PATCH` and `DELETE` as in openapi-fetch (they resolve to
 * `{ data, error, response }`), and a method per operation that resolves to the data or throws an `ApiError`.
 * Operation methods need no `this`: they can be taken off the client and passed on.
 */
export interface AirbyteClient
  extends OperationMethods,
    Pick<FetchClient<paths>, "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "use" | "eject"> {
  /** The client's tokens. */
  readonly auth: Auth;
  /** Root of the API that this client calls, without trailing slash. */
  readonly baseUrl: string;
  /** The workspace given in the options. */
  readonly workspaceId: string | undefined;
  /** Ends every call, wait and token request with a `ClientClosedError`, and refuses later ones. */
  close(): void;
}

/** The parts of openapi-fetch's options that matter here, besides those of a call. */
interface Init extends Omit<CallOptions, "headers"> {
  params?: { path?: Record<string, unknown> };
  parseAs?: string;
  fetch?: typeof globalThis.fetch;
  middleware?: unknown[];
}

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * Creates a client of the Airbyte API. Nothing is sent until the first call.
 *
 * @throws ConfigurationError if an option is unknown, wrong or missing.
 * @example
 * const airbyte = createAirbyteClient({ clientId, clientSecret });
 * const connections = await airbyte.listConnections({ query: { limit: 100 } });
 */
export function createAirbyteClient(options: AirbyteClientOptions): AirbyteClient {
  const settings = resolveSettings(options);
  const { baseUrl, logger, onEvent, workspaceId } = settings;
  const redactor = new Redactor();
  const emit = createEmit([
    ...(logger ? [logEvents(logger, settings.logLevel ?? "info")] : []),
    ...(onEvent ? [onEvent] : []),
  ]);
  const userAgent = `airbyte-client/${VERSION}`;
  const scope = new CallScope();
  const { auth, authLayer, closeAuth } = createAuth({ settings, redactor, emit, userAgent, scope });
  const layers: (Layer | undefined)[] = [
    deadline(scope),
    defaultHeaders(userAgent, settings.headers),
    retry(new RetryBudget(), settings.retryDelayMs, emit),
    authLayer,
    emit && observeAttempts(emit),
    timeout(redactor.redact),
    redirect,
  ];
  const pipeline = compose(
    layers.filter((layer) => layer !== undefined),
    sendWith(settings.fetch),
  );

  const api = createFetchClient<paths>({
    baseUrl,
    Request: PlainRequest as unknown as typeof Request,
    // Airbyte reads lists either way; joined by commas they fit into its short request line.
    querySerializer: { array: { style: "form", explode: false } },
    bodySerializer: serializeBody,
  });
  const request = api.request as unknown as (method: string, path: string, init: object) => Promise<Result>;
  let watched = false;

  async function send(method: string, path: string, init: Init = {}, operation = findOperation(method, path)) {
    const { signal, timeoutMs, deadlineMs, maxRetries, idempotent, fetch, parseAs = "json", ...rest } = init;
    checkPathParameters(operation?.id ?? `${method} ${path}`, path, init.params?.path);
    const call = newCall(
      method,
      path,
      operation,
      { signal, timeoutMs, deadlineMs, maxRetries, idempotent, fetch },
      settings,
    );
    const result = await request(method, path, {
      ...rest,
      parseAs: parseAs === "json" ? "text" : parseAs,
      // Callers' middleware expects a real Request; without any, building one is the dearest part of a call.
      ...((watched || init.middleware) && { Request: globalThis.Request }),
      fetch: async (outgoing: Request) => {
        call.path = pathBelow(baseUrl, outgoing.url);
        return rememberCall(await pipeline(await toOutgoing(outgoing, call)), call);
      },
    });
    return parseAs === "json" ? withData(result, call, operation) : result;
  }

  async function callOperation(operation: Operation, given: OperationRequest = {}): Promise<unknown> {
    const { path, query, ...init } = given;
    const result = await send(
      operation.method,
      operation.path,
      { ...init, params: { path, query } } as Init,
      operation,
    );
    const location = hasTrait(operation, TRAITS.redirects) ? result.response.headers.get("location") : null;
    return location ?? unwrap(result as Parameters<typeof unwrap>[0]);
  }

  const client = {
    ...methodsOf(send),
    use: (...middleware: Parameters<typeof api.use>) => {
      watched = true;
      api.use(...middleware);
    },
    eject: api.eject,
    auth,
    baseUrl,
    workspaceId,
    close: () => {
      closeAuth();
      scope.close();
    },
  };
  for (const operation of allOperations()) {
    Object.assign(client, {
      [operation.id]: markMethod((given?: OperationRequest) => callOperation(operation, given), operation),
    });
  }
  Object.defineProperty(client, scopeKey, { value: scope });
  return client as unknown as AirbyteClient;
}

interface OperationRequest extends CallOptions {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

function methodsOf(send: (method: string, path: string, init?: Init) => Promise<Result>) {
  const method = (name: string) => (path: string, init?: Init) => send(name, path, init);
  return {
    GET: method("GET"),
    POST: method("POST"),
    PUT: method("PUT"),
    PATCH: method("PATCH"),
    DELETE: method("DELETE"),
  };
}

function withData(result: Result, call: Call, operation: Operation | undefined): Result {
  if (!result.response.ok) return result;
  return { data: readData(result.data, result.response, call, operation), response: result.response };
}

function serializeBody(body: unknown, headers?: unknown): BodyInit {
  try {
    return (defaultBodySerializer as (body: unknown, headers?: unknown) => BodyInit)(body, headers);
  } catch (error) {
    const why = error instanceof TypeError ? "it has a cycle or a BigInt" : "a value in it refuses";
    throw new ConfigurationError(`The request body cannot be written as JSON: ${why}`);
  }
}

function pathBelow(baseUrl: string, url: string): string {
  const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : new URL(url).pathname;
  const query = path.indexOf("?");
  return query === -1 ? path : path.slice(0, query);
}
