import createFetchClient, {
  defaultBodySerializer,
  type HeadersOptions,
  type Middleware,
  mergeHeaders,
} from "openapi-fetch";
import { type Auth, createAuth } from "./auth/create-auth.ts";
import { pathBelow } from "./base-url.ts";
import type { CallOptions } from "./call-options.ts";
import { callScope, scopeKey } from "./cancellation/call-scope.ts";
import { checkFetchInit, checkInit } from "./checks/check-init.ts";
import type { Parameters } from "./checks/check-parameters.ts";
import { checkRequest } from "./checks/check-request.ts";
import { ConfigurationError } from "./errors.ts";
import type { FetchMethods } from "./fetch-methods.ts";
import type { paths } from "./generated/airbyte.gen.ts";
import type { OperationMethods } from "./generated/operations.gen.ts";
import { forgetText } from "./http/buffered-response.ts";
import type { Call } from "./http/call.ts";
import { copyInit } from "./http/copy-init.ts";
import { headersInTime, ownHeaders } from "./http/default-headers.ts";
import { compose } from "./http/layer.ts";
import { type CallInit, newCall } from "./http/new-call.ts";
import { observeAttempts } from "./http/observe-attempts.ts";
import { allOperations, type Operation, type Route, routeOf } from "./http/operation.ts";
import { markMethod } from "./http/operation-method.ts";
import { fromRequest, PlainRequest } from "./http/plain-request.ts";
import { readData } from "./http/read-data.ts";
import { redirect } from "./http/redirect.ts";
import { rememberCall } from "./http/response-call.ts";
import { retry } from "./http/retry.ts";
import { RetryBudget } from "./http/retry-budget.ts";
import { sendWith } from "./http/send.ts";
import { deadlineOf } from "./http/time-limits.ts";
import { timeout } from "./http/timeout.ts";
import { createEmit } from "./observe/events.ts";
import { logEvents } from "./observe/logger.ts";
import type { AirbyteClientOptions } from "./options.ts";
import { errorOf } from "./problem.ts";
import { Redactor } from "./redaction/redactor.ts";
import { resolveSettings } from "./settings.ts";
import { unwrap } from "./unwrap.ts";

/**
 * What `createAirbyteClient` returns: the whole Airbyte API, typed. `GET`, `POST`, `PUT`, `PATCH` and `DELETE` as in openapi-fetch (they
 * resolve to `{ data, error, response }`), and a method per operation that resolves to the data or throws: an `ApiError` for an error
 * status, another error of this package, the reason of your abort, or what a function of yours threw. Operation methods need no `this`:
 * they can be taken off the client and passed on.
 */
export interface AirbyteClient extends OperationMethods, FetchMethods {
  /** The client's tokens. */
  readonly auth: Auth;
  /** Root of the API that this client calls, without trailing slash. */
  readonly baseUrl: string;
  /** The workspace given in the options. */
  readonly workspaceId: string | undefined;
  /** Ends every call, wait and token request with a `ClientClosedError`, and refuses later ones. */
  readonly close: () => void;
}

/** The parts of openapi-fetch's options that matter here. */
interface Init extends CallInit {
  headers?: HeadersOptions;
  body?: unknown;
  bodySerializer?: (body: unknown, headers?: unknown) => unknown;
  middleware?: unknown[];
  Request?: typeof Request;
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
 * const airbyte = createAirbyteClient({ clientId, clientSecret }); // or optionsFromEnv(), of airbyte-client/env
 * const { data: connections } = await airbyte.listConnections({ query: { limit: 100 } });
 */
export function createAirbyteClient(options: AirbyteClientOptions): AirbyteClient {
  const settings = resolveSettings(options);
  const { baseUrl, headers, logger, onEvent, workspaceId } = settings;
  const redactor = new Redactor();
  const emit = createEmit([
    ...(logger ? [logEvents(logger, settings.logLevel ?? "info")] : []),
    ...(onEvent ? [onEvent] : []),
  ]);
  const own = ownHeaders();
  const root = `${baseUrl}/`;
  const { origin } = new URL(baseUrl);
  const scope = callScope();
  const { auth, authLayer, closeAuth } = createAuth(settings, redactor, emit, scope);
  // Outermost first, and the order matters: each retry goes through auth again, for the token of that moment; a replay by auth is an
  // attempt of its own to those who observe; one timeout covers all redirects of an attempt.
  const layers = [
    retry(new RetryBudget(), settings.retryDelayMs, emit),
    authLayer,
    ...(emit ? [observeAttempts(emit)] : []),
    timeout(redactor.redact),
    redirect(redactor.redact),
  ];
  const pipeline = compose(layers, sendWith(settings.fetch));

  const api = createFetchClient<paths>({
    baseUrl,
    // With a `headers` option, our own are merged in for each call instead, so that null can remove one.
    headers: headers ? {} : own,
    Request: PlainRequest as unknown as typeof Request,
    // Airbyte reads lists either way; joined by commas they fit into its short request line.
    querySerializer: { array: { style: "form", explode: false } },
    bodySerializer: serializeBody,
  });
  const request = api.request as unknown as (method: string, path: string, init: object) => Promise<Result>;
  let usesMiddleware = false;

  function send(route: Route, init: Init): Promise<Result> {
    checkInit(route, init, settings.allowInsecureHttp);
    const { parseAs = "json" } = init;
    const call = newCall(route, init, settings);
    const work = async () => {
      const result = await ask(call, init);
      const { data, response } = result;
      if (!response.ok) {
        rememberCall(response, call);
        const isAnswer = call.redirects && response.status < 400;
        return isAnswer ? result : { error: errorOf(result.error, response.status), response };
      }
      return parseAs === "json" ? { data: readData(data, response.status, call), response } : result;
    };
    return scope.run(call.cancellation, call.signal, work, deadlineOf(call));
  }

  /** Lets openapi-fetch make the request, and sends it through the layers. */
  function ask(call: Call, init: Init): Promise<Result> {
    // Our own options are taken out: openapi-fetch would pass them on to the Request.
    const { signal, timeoutMs, deadlineMs, maxRetries, idempotent, parseAs = "json", ...rest } = init;
    const given: Init = rest;
    given.parseAs = parseAs === "json" ? "text" : parseAs;
    if (typeof headers !== "function") return askWith(call, given, headers);
    const copy = copyInit(given, serializeBody);
    return headersInTime(headers, call).then((defaults) => askWith(call, copy, defaults));
  }

  function askWith(call: Call, given: Init, defaults: Record<string, string> | undefined): Promise<Result> {
    const { method, path } = call.route;
    // Callers' middleware expects a real Request, and a body that nobody has read. Without middleware no Request is built: that would be the
    // most expensive part of a call.
    const hasMiddleware = usesMiddleware || given.middleware !== undefined;
    if (hasMiddleware) {
      given.Request = globalThis.Request;
      call.unread = true;
    }
    const asked = request(method, path, {
      ...given,
      ...(defaults && { headers: mergeHeaders(own, meantFor(given.baseUrl, defaults), given.headers) }),
      fetch: (outgoing: Request | PlainRequest) => {
        call.path = pathBelow(root, outgoing.url);
        if (!(outgoing instanceof PlainRequest)) return fromRequest(outgoing, call).then(pipeline);
        outgoing.call = call;
        return pipeline(outgoing);
      },
    });
    // The layers stop by themselves when the call is cancelled; callers' middleware does not.
    return hasMiddleware ? call.cancellation.race(asked) : asked;
  }

  /** The client's own headers are meant for its own server. An Authorization among them stays, so that it is refused elsewhere. */
  function meantFor(server: string | undefined, defaults: Record<string, string>): Record<string, string> {
    if (server === undefined || new URL(server).origin === origin) return defaults;
    return Object.fromEntries(Object.entries(defaults).filter(([name]) => name.toLowerCase() === "authorization"));
  }

  async function callOperation(operation: Operation, given: OperationRequest = {}): Promise<unknown> {
    checkRequest(operation, given);
    const { path, query, ...init } = given;
    const result = await send(operation, { ...init, params: { path, query } } as Init);
    forgetText(result.response);
    const data = unwrap(result);
    const { ok, headers } = result.response;
    // What is no success and does not throw is a redirect.
    return ok ? data : (headers.get("location") ?? data);
  }

  const client = {
    ...methodsOf(send),
    use: (...middleware: Middleware[]) => {
      usesMiddleware = true;
      api.use(...middleware);
    },
    eject: api.eject,
    auth,
    baseUrl,
    workspaceId,
    [scopeKey]: scope,
    close: () => {
      closeAuth();
      scope.close();
    },
  };
  for (const operation of allOperations()) {
    // As a property it gets its name. To define that takes twice the memory of all methods.
    const named: Record<string, object> = {
      [operation.id](given?: OperationRequest) {
        return callOperation(operation, given);
      },
    };
    markMethod(named[operation.id] as object, operation);
    Object.assign(client, named);
  }
  return client as unknown as AirbyteClient;
}

interface OperationRequest extends CallOptions, Parameters {
  body?: unknown;
}

/** The methods of openapi-fetch. */
function methodsOf(send: (route: Route, init: Init) => Promise<Result>): object {
  const method =
    (name: string) =>
    async (path: string, init: Init = {}) => {
      checkFetchInit(name, path, init);
      return send(routeOf(name, path), init);
    };
  return Object.fromEntries(["GET", "POST", "PUT", "PATCH", "DELETE"].map((name) => [name, method(name)]));
}

function serializeBody(body: unknown, headers?: unknown): BodyInit {
  try {
    const text = (defaultBodySerializer as (body: unknown, headers?: unknown) => BodyInit | undefined)(body, headers);
    if (text !== undefined) return text;
  } catch (error) {
    const why =
      error instanceof TypeError
        ? "it has a cycle or a BigInt"
        : "it is nested too deep, or the toJSON of a value in it failed";
    throw new ConfigurationError(`The request body cannot be written as JSON: ${why}`);
  }
  throw new ConfigurationError(
    "The request body cannot be written as JSON: it is a function, a symbol, or its toJSON() returns undefined",
  );
}
