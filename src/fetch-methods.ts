import type {
  HeadersOptions,
  RequestOptions as LibraryOptions,
  Middleware,
  ParseAs,
  ParseAsResponse,
} from "openapi-fetch";
import type { CallOptions } from "./call-options.ts";
import type { paths } from "./generated/airbyte.gen.ts";

// Exported because the declarations of functions that wrap `GET`, `use` and the like must name them.
export type { HeadersOptions, Middleware, ParseAs, ParseAsResponse } from "openapi-fetch";

type Method = "get" | "post" | "put" | "patch" | "delete";
type PathWith<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, unknown> ? P : never }[keyof paths];
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206;
type Redirect = 301 | 302 | 303 | 307 | 308;
type Content<Part> = Part extends { content: infer Kinds } ? Kinds[keyof Kinds] : undefined;
type Bodies<Operation, Status> = Operation extends { responses: infer Responses }
  ? Content<Responses[keyof Responses & Status]>
  : never;
type Failure<Operation> = Operation extends { responses: infer Responses }
  ? Exclude<keyof Responses, Success | Redirect>
  : never;

/**
 * What a fetch method resolves to: the body of a success, or that of an error, and the response in both cases. An error body that is
 * empty, or not JSON, such as the page of a proxy, is given as a problem of type `about:blank` with the text as its `detail`.
 */
type FetchResult<Operation, Init> =
  | { data: ParseAsResponse<Bodies<Operation, Success>, Init>; error?: never; response: Response }
  | { data?: never; error: NonNullable<Bodies<Operation, Failure<Operation>>>; response: Response };

/** The body of a request. Unknown for an operation that the contract does not have. */
type Sent<Operation> = [Operation] extends [never]
  ? unknown
  : Operation extends { requestBody: infer Body }
    ? { body: Content<Body> }
    : { body?: undefined };

/** The options of openapi-fetch for an operation of `paths`. */
export type RequestOptions<Operation> = Omit<LibraryOptions<Operation>, "body"> & Sent<Operation>;

/** Those, and the options of a call. */
type Init<Operation> = Omit<RequestOptions<Operation>, "headers"> &
  Omit<CallOptions, "headers" | "signal"> & {
    headers?: HeadersOptions | undefined;
    signal?: AbortSignal | null | undefined;
  };

/** The second argument may be left out when nothing in it is required. */
type InitArgument<Wanted, Given> = Record<never, never> extends Wanted ? [init?: Given] : [init: Given];

/** Only `parseAs` is inferred, because it decides the result. If all of `init` were, TypeScript would not report unknown options. */
type FetchMethod<M extends Method> = <Path extends PathWith<M>, Kind extends ParseAs = "json">(
  url: Path,
  ...init: InitArgument<Init<paths[Path][M]>, InitOfKind<paths[Path][M], Kind>>
) => Promise<FetchResult<paths[Path][M], { parseAs: Kind }>>;
type InitOfKind<Operation, Kind> = Omit<Init<Operation>, "parseAs"> & { parseAs?: Kind | undefined };

// The types of openapi-fetch take every body and answer apart to look for fields that are read-only or write-only. They turn `string & {}`, which
// keeps enums open, into an object with the methods of a string, and a readonly list into one in which any property may stand. These leave both whole.
/**
 * The methods of openapi-fetch on this API. Anything that is not an option is refused with a `ConfigurationError`: `query` belongs in `params`,
 * and options of `fetch` itself, such as `cache` or `credentials`, are not passed on: give the client a `fetch` that sets them. The body is
 * read before a call resolves, with `parseAs: "stream"` too, and within `timeoutMs`.
 */
export interface FetchMethods {
  /**
   * Calls a path of the API. Resolves to `{ data, error, response }` for an error status too: test `error`, which is the body in one
   * of Airbyte's seven formats, or use `unwrap`, whose `ApiError` brings them into one shape, `problem`.
   * @throws Every other error of this package: no token, no connection, a time limit, an answer that cannot be read.
   * @example
   * const { data, error } = await airbyte.GET("/jobs/{jobId}", { params: { path: { jobId } } });
   */
  GET: FetchMethod<"get">;
  /** Like `GET`, with `body` where the path takes one. Repeated only where that cannot do harm. */
  POST: FetchMethod<"post">;
  /** Like `GET`, with `body`. */
  PUT: FetchMethod<"put">;
  /** Like `GET`, with `body`. */
  PATCH: FetchMethod<"patch">;
  /** Like `GET`. */
  DELETE: FetchMethod<"delete">;
  /**
   * Adds middleware of openapi-fetch to all later calls, those of operation methods included. It runs once for each call, before tokens and
   * retries are added: its request has no `Authorization` yet (one that it sets replaces the client's), its response is that of the last
   * attempt. Use `onEvent`, or a `fetch` of your own, to see each attempt.
   */
  use: (...middleware: Middleware[]) => void;
  /** Removes middleware. */
  eject: (...middleware: Middleware[]) => void;
}
