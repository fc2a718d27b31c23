import type { CallOptions } from "../call-options.ts";
import { checkQuery, type Parameters, shown } from "../checks/check-parameters.ts";
import { checkRequest } from "../checks/check-request.ts";
import { ConfigurationError } from "../errors.ts";
import { copyQuery } from "../http/copy-init.ts";
import { hasTrait, type Operation, type OperationId } from "../http/operation.ts";
import * as TRAITS from "../http/traits.ts";
import { splitWorkspaces } from "./split-workspaces.ts";

/** The most that Airbyte puts on a page. */
const LARGEST_PAGE = 100;

/** Lists that the server sorts. */
const ORDERED: readonly OperationId[] = ["listJobs", "listGroupMembers"];

/** Request of a list method, as far as paging looks into it. */
export interface ListRequest extends CallOptions, Parameters {}

/** How a list is read. */
export interface PagePlan {
  /** What is read, for errors: method and path. */
  readonly route: { readonly method: string; readonly path: string; readonly operationId: OperationId | undefined };
  /** What every page is asked with; `limit`, `offset` and the group's workspaces are added. */
  readonly request: ListRequest;
  /** Whether the list has pages; else it comes at once. */
  readonly paged: boolean;
  /** Whether each page may come from another order of the rows. Not known of a caller's function. */
  readonly unordered: boolean;
  readonly limit: number;
  /** Where the first group begins. */
  readonly offset: number;
  /** Workspaces that are asked for one group after the other; a single undefined if the query is asked as it is. */
  readonly groups: readonly (readonly string[] | undefined)[];
}

/** Settles how to read a list. A method that is not an operation of a client is taken to have pages. */
export function planPages(operation: Operation | undefined, request: ListRequest): PagePlan {
  if (operation) checkRequest(operation, request);
  const { path: params, headers } = request;
  const path = (operation?.path ?? "").replaceAll(/\{([^{}]+)\}/g, (whole, name) => String(params?.[name] ?? whole));
  const paged = operation === undefined || hasTrait(operation, TRAITS.paged);
  checkQuery(operation?.id ?? "paginate", request.query, operation);
  const given = copyQuery(request.query);
  const { limit, offset, ...filters } = given;
  const query = paged ? filters : given;
  // Oldest first: what is added while reading comes last, and shifts no page. Newest first would shift all of them.
  if (operation?.id === "listJobs") query.orderBy ??= "createdAt|ASC";
  return {
    route: { method: operation?.method ?? "GET", path, operationId: operation?.id },
    request: {
      ...request,
      ...(params && { path: copyOf(params) }),
      ...(headers && { headers: copyOf(headers) }),
      ...((paged || request.query) && { query }),
    },
    paged,
    unordered: paged && operation !== undefined && !ORDERED.includes(operation.id),
    limit: wholeNumber("limit", limit, 1) ?? LARGEST_PAGE,
    offset: wholeNumber("offset", offset, 0) ?? 0,
    groups: splitWorkspaces(path, query) ?? [undefined],
  };
}

/** The caller may change its own for the next list. What a function of the caller's takes in another form is left as it is. */
function copyOf<T extends object>(value: T): T {
  if (value instanceof Headers) return new Headers(value) as typeof value;
  return value.constructor === Object ? { ...value } : value;
}

function wholeNumber(name: string, value: unknown, least: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
  throw new ConfigurationError(
    `paginate: query.${name} must be a whole number of at least ${least}, not ${shown(value)}`,
  );
}
