import { callScope } from "../cancellation/call-scope.ts";
import { Cancellation } from "../cancellation/cancellation.ts";
import { checkSignal } from "../checks/check-option.ts";
import { addFacts } from "../errors/add-facts.ts";
import { ResponseParseError } from "../errors.ts";
import { idReader } from "./item-id.ts";
import { readPage } from "./list-page.ts";
import type { ListRequest, PagePlan } from "./page-plan.ts";
import { MOST_KNOWN, RecentIds } from "./recent-ids.ts";

const MOST_PAGES = 10_000;
/** This many pages in a row without a new row cannot come from a list that merely shifts. */
const MOST_PAGES_WITHOUT_NEW_ROWS = 3;
/** In a list without order, two pages that are no longer than this may be alike by chance. */
const FEW_ROWS = 5;
/** A list without order is read at most this often. */
const MOST_READINGS = 4;

/** `handedOut` counts the rows that were new, `mostRows` those of the longest reading. */
const NOTHING_BEFORE = { readings: 0, handedOut: 0, mostRows: 0 };
/** `pagesWithoutNewRows` counts the last ones in a row, `lastIds` are those of the last page. */
const NOTHING_READ = { pages: 0, rows: 0, newRows: 0, pagesWithoutNewRows: 0, lastIds: [] as readonly unknown[] };

/** Asks for one page. */
export type AskPage = (request: ListRequest) => Promise<unknown>;

/**
 * Reads a list page by page, each with the caller's own filters and an offset counted here.
 *
 * - The list ends at an empty page, or at one without a hint at more. A short page is not the end. Only of a caller's function that hands on
 *   the rows alone, a full page is taken for a hint.
 * - Rows that were handed out already are dropped.
 * - A list without order is read again when its pages overlapped: for each row that came twice, another never came.
 * - A page like the one before, or several without a new row, mean that the server ignores the offset: an error, as are too many pages.
 */
export class PageReader {
  readonly #ask: AskPage;
  readonly #plan: PagePlan;
  readonly #idOf: (item: unknown) => unknown;
  /** Undefined where no row can come twice: in a list that is answered at once. */
  readonly #known: RecentIds | undefined;
  /** Ends the request under way. */
  #request: Cancellation | undefined;
  #isLeft = false;
  /** The page under way is asked for because the one before was full, and did not say whether it was the last. */
  #isGuess = false;
  #group = 0;
  #offset: number;
  #pages = 0;
  /** What the group has brought in all readings before this one. */
  #before = NOTHING_BEFORE;
  /** What this reading of the group has brought. */
  #reading = NOTHING_READ;

  constructor(ask: AskPage, plan: PagePlan) {
    this.#ask = ask;
    this.#plan = plan;
    this.#offset = plan.offset;
    this.#idOf = idReader(plan.route.operationId);
    this.#known = plan.paged || plan.groups.length > 1 ? new RecentIds() : undefined;
  }

  /** New rows, at least one; undefined at the end of the list. */
  async next(): Promise<readonly unknown[] | undefined> {
    while (!this.#isLeft && this.#group < this.#plan.groups.length) {
      const rows = await this.#read();
      if (rows.length > 0) return rows;
    }
    return undefined;
  }

  /** Ends the request under way: nobody waits for its page any more. */
  leave(): void {
    this.#isLeft = true;
    this.#request?.stop(undefined);
  }

  async #read(): Promise<readonly unknown[]> {
    try {
      if (this.#pages === MOST_PAGES) this.#fail(`did not end within ${MOST_PAGES} pages. Ask for larger pages`);
      this.#pages += 1;
      const page = readPage(await this.#askPage());
      if (!page && this.#isGuess) return this.#endGuess();
      if (!page) return this.#fail("was answered without a list of items");
      if (page.more && !this.#plan.paged)
        this.#fail("has more pages, which this version of the client cannot request: update airbyte-client");
      const { rows, isOver } = this.#newRows(page.items);
      const { paged, limit, route } = this.#plan;
      this.#isGuess = page.more === undefined && route.operationId === undefined && page.items.length === limit;
      const more = page.more || this.#isGuess;
      if (paged && more && page.items.length > 0 && !isOver) this.#offset += limit;
      else this.#endReading();
      return rows;
    } catch (error) {
      throw this.#known ? this.#withPlace(error) : error;
    }
  }

  /** The page before was the last: a function that was asked once more than it expected. */
  #endGuess(): readonly unknown[] {
    this.#isGuess = false;
    this.#endReading();
    return [];
  }

  async #askPage(): Promise<unknown> {
    const request = this.#pageRequest();
    const signal = checkSignal(request.signal);
    // A function of the caller's gets no signal that nobody gave: it may pass its request on as JSON.
    if (!signal && this.#plan.route.operationId === undefined) return this.#ask(request);
    const controller = new AbortController();
    const cancellation = new Cancellation();
    cancellation.onStop((reason) => controller.abort(reason));
    this.#request = cancellation;
    return callScope().run(cancellation, signal, () => this.#ask({ ...request, signal: controller.signal }));
  }

  #pageRequest(): ListRequest {
    const { request, paged, limit, groups } = this.#plan;
    const workspaceIds = groups[this.#group];
    if (!paged && !workspaceIds) return request;
    const query = { ...request.query, ...(workspaceIds && { workspaceIds }) };
    return { ...request, query: paged ? { ...query, limit, offset: this.#offset } : query };
  }

  /** The rows that were not handed out before, and whether another reading is over, because a page came twice in a row. */
  #newRows(items: readonly unknown[]): { rows: readonly unknown[]; isOver: boolean } {
    const known = this.#known;
    if (!known || items.length === 0) return { rows: items, isOver: false };
    const ids = items.map(this.#idOf);
    const rows = known.add(items, ids);
    const { lastIds: last, ...reading } = this.#reading;
    const pagesWithoutNewRows = rows.length > 0 ? 0 : reading.pagesWithoutNewRows + 1;
    this.#reading = {
      pages: reading.pages + 1,
      rows: reading.rows + items.length,
      newRows: reading.newRows + rows.length,
      pagesWithoutNewRows,
      lastIds: ids,
    };
    if (rows.length < items.length && this.#isGuess) return { rows, isOver: true };
    const isFirst = this.#before.readings === 0;
    const repeats = rows.length === 0 && ids.length === last.length && ids.every((id) => last.includes(id));
    const ignoresOffset = repeats && !(this.#plan.unordered && ids.length <= FEW_ROWS);
    const isStuck = ignoresOffset || pagesWithoutNewRows === MOST_PAGES_WITHOUT_NEW_ROWS;
    // To read a list again is to see most of its rows again.
    if (this.#plan.paged && isStuck && isFirst) {
      this.#fail(
        "returned rows that were already read: the server, or a cache in front of it, ignores `offset`, or a function around the method does not pass on what it is given",
      );
    }
    return { rows, isOver: repeats && !isFirst };
  }

  /** Goes on with the next group, or begins this one anew while rows of it are missing and reading it brings any. */
  #endReading(): void {
    const { pages, rows, newRows } = this.#reading;
    const readings = this.#before.readings + 1;
    const handedOut = this.#before.handedOut + newRows;
    const mostRows = Math.max(this.#before.mostRows, rows);
    this.#reading = NOTHING_READ;
    const isMissing = this.#plan.unordered && pages > 1 && handedOut < mostRows && rows <= MOST_KNOWN;
    if (isMissing && newRows > 0 && readings < MOST_READINGS) {
      this.#before = { readings, handedOut, mostRows };
      this.#offset = this.#group === 0 ? this.#plan.offset : 0;
      return;
    }
    this.#before = NOTHING_BEFORE;
    this.#group += 1;
    this.#offset = 0;
  }

  #fail(what: string): never {
    const { method, path } = this.#plan.route;
    const facts = { ...this.#plan.route, attempts: 1, status: 200 };
    throw new ResponseParseError(`${path === "" ? "The list" : `${method} ${path}`} ${what}`, facts);
  }

  /** Says where to go on: everything before was handed out. */
  #withPlace(error: unknown): unknown {
    const { groups, request } = this.#plan;
    // The reason of an abort is the caller's, even if it is an error of ours: that of another list, for example.
    if (request.signal?.aborted && error === request.signal.reason) return error;
    const offset = this.#offset;
    const at = `at offset ${offset}; \`query: { offset }\` continues from there`;
    // Nothing was read yet, so there is no offset to resume from.
    if (groups.length === 1) return addFacts(error, { offset }, offset === 0 ? undefined : at);
    const workspaceIds = groups.slice(this.#group).flatMap((ids) => ids ?? []);
    return addFacts(
      error,
      { offset, workspaceIds },
      `at offset ${offset} for workspace ${workspaceIds[0]} and those after it; continue with this error's \`offset\` and \`workspaceIds\` in \`query\``,
    );
  }
}
