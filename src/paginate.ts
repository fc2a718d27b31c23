import { ConfigurationError } from "./errors.ts";
import { operationOf } from "./http/operation-method.ts";
import { ItemIterator } from "./paging/item-iterator.ts";
import type { ListPage } from "./paging/list-page.ts";
import { type ListRequest, planPages } from "./paging/page-plan.ts";
import { type AskPage, PageReader } from "./paging/page-reader.ts";

/** A method of the client that answers with a list, or a function around one. */
// biome-ignore lint/suspicious/noExplicitAny: only with it the parameter of an inline function may be left untyped.
export type ListMethod = (request?: any) => Promise<ListPage>;

/** The type of one item of a method's list. */
export type ItemOf<Method extends ListMethod> = RowOf<Awaited<ReturnType<Method>>>;

type RowOf<Page> = Page extends readonly (infer Item)[]
  ? Item
  : Page extends { readonly [name in "data" | "applications" | "organizations"]?: readonly (infer Item)[] }
    ? Item
    : never;

/**
 * Iterates over all items of a list, in whichever form Airbyte returns it, and requests the next page only when it is needed.
 *
 * The request is the method's own, and holds for every page: filters, `signal`, `timeoutMs` and the rest. `query.limit` is the size of a
 * page (default is 100, the most that Airbyte gives) and `query.offset` where to begin. Jobs come oldest first unless `orderBy` says
 * otherwise: what is created meanwhile then comes at the end instead of shifting the pages. A filter that items leave while you read, such
 * as `status: "running"`, shifts them all the same, and so does creating or deleting listed items inside the loop: collect the ids first.
 *
 * Each item is yielded once: at least the last 50000 ids are remembered. A list without pages, such as that of `listTags`, is yielded as it
 * is. If there are more workspace ids than fit into a request line, they are requested in groups of about 90, one after the other;
 * `orderBy` and `offset` then hold within each group.
 *
 * A function around a method (a spy, a cache) counts as a list with pages: it gets `limit` and `offset`, must pass them on, and must return
 * the whole page: without `next`, a page that is not full counts as the last. So filter the items that `paginate` yields, not the pages. No
 * `orderBy` is added.
 *
 * Leaving the loop, or destroying a stream made from this, ends the requests; iterating again begins from the start. When a request fails,
 * its error has an `offset`: everything before that was yielded, and `query: { offset }` continues from there.
 *
 * The server sorts few lists besides that of jobs, so pages can overlap, and for each row that comes twice another one is missing. Such a
 * list is read again, at most three times, for the missing rows; after an error while reading it again, continuing from `offset` may repeat
 * rows.
 *
 * @throws ConfigurationError at once, if `method` is not a function, an option is unknown or the query is wrong; what every call checks,
 * such as `timeoutMs`, at the first page.
 * @throws The error of a call that fails, while iterating.
 * @throws ResponseParseError while iterating, if the server ignores the offset, answers no list, or does not end after 10000 pages.
 * @example
 * for await (const job of paginate(airbyte.listJobs, { query: { status: "failed" } })) console.log(job.jobId);
 * const connections = await Array.fromAsync(paginate(airbyte.listConnections)); // Node 22; in TypeScript with lib "esnext"
 */
export function paginate<Method extends ListMethod>(
  method: Method,
  ...[request]: Parameters<Method>
): AsyncIterable<ItemOf<Method>> {
  const operation = typeof method === "function" ? operationOf(method) : undefined;
  if (typeof method !== "function" || (operation && operation.method !== "GET")) {
    throw new ConfigurationError("paginate needs a list method of the client, such as airbyte.listJobs");
  }
  const plan = planPages(operation, (request ?? {}) as ListRequest);
  const ask = method as unknown as AskPage;
  return { [Symbol.asyncIterator]: () => new ItemIterator(new PageReader(ask, plan)) };
}
