import { type Answer, jsonAnswer } from "../answers/answer.ts";
import { noRole } from "../answers/no-role.ts";
import { problem } from "../answers/problem.ts";
import { pageAnswer } from "../lists/page-links.ts";
import { list, single } from "../lists/query.ts";
import type { Store } from "../lists/store.ts";
import { foreignWorkspace, unknownItem } from "../lists/unknown-item.ts";
import type { Call, Handlers } from "../server/handler.ts";
import type { JobBook } from "./job-book.ts";
import { withoutStats } from "./job-entry.ts";
import { filterJobs } from "./job-filter.ts";
import { hasEnded, type MockJob } from "./mock-job.ts";

/** The four operations on jobs, with the conflicts of a real server. */
export function jobOperations(book: JobBook, store: Store, linkBase: string): Handlers {
  return {
    createJob: ({ body }) => createJob(book, store, body as { connectionId: string; jobType: MockJob["jobType"] }),
    listJobs: (call) => listJobs(book, store, call, linkBase),
    getJob: ({ parameters }) => {
      const entry = book.find(Number(parameters.jobId));
      return entry ? jsonAnswer(200, book.at(entry)) : unknownJob(store);
    },
    cancelJob: ({ parameters }) => {
      const entry = book.find(Number(parameters.jobId));
      if (!entry) return unknownJob(store);
      // Nobody is left to take the signal.
      const { connectionId } = entry;
      const isGone = store.connections.wasDeleted(connectionId);
      if (isGone || store.connections.read(connectionId)?.status === "deprecated") return couldNotFulfill();
      // The signal goes to the connection: an old job's id cancels whatever runs there now.
      const target = hasEnded(book.at(entry).status) ? book.unfinished(entry.connectionId) : entry;
      if (target) book.change(target, { status: "cancelled" });
      return jsonAnswer(200, withoutStats(book.at(entry)));
    },
  };
}

function createJob(
  book: JobBook,
  store: Store,
  request: { connectionId: string; jobType: MockJob["jobType"] },
): Answer {
  const { connectionId, jobType } = request;
  const connection = store.connections.read(connectionId);
  if (!connection) return unknownItem(store, store.connections, connectionId);
  if (jobType === "refresh")
    return problem("unprocessable-entity", { message: "The public API does not start refreshes." });
  // The data of a connection that is switched off can be cleared all the same.
  if (connection.status !== "active" && (jobType === "sync" || connection.status === "deprecated"))
    return couldNotFulfill();
  // A change has given it another status, but what ran its syncs is gone.
  if (store.connections.wasDeleted(connectionId))
    return problem("try-again-later", { message: `The connection ${connectionId} is deleted.` });
  const unfinished = book.unfinished(connectionId);
  if (jobType === "sync") {
    // A job that waits for its first attempt takes the second request in as well.
    if (unfinished && book.at(unfinished).status === "queued") {
      return jsonAnswer(200, withoutStats(book.at(unfinished)));
    }
    if (unfinished) return problem("try-again-later", { message: `A sync is already running for: ${connectionId}` });
    return jsonAnswer(
      200,
      withoutStats(book.at(book.start(connectionId, book.owesReset(connectionId) ? "reset" : "sync"))),
    );
  }
  // A reset never conflicts: it ends what runs, and the server calls a clear a reset too.
  if (unfinished) book.change(unfinished, { status: "cancelled" });
  return jsonAnswer(200, withoutStats(book.at(book.start(connectionId, "reset"))));
}

function listJobs(book: JobBook, store: Store, call: Call, linkBase: string): Answer {
  const { query } = call;
  const connectionId = single(query, "connectionId");
  const foreign = connectionId ? foreignConnection(book, store, connectionId) : foreignWorkspace(store, query);
  if (foreign) return foreign;
  const workspaceIds = connectionId ? undefined : list(query, "workspaceIds")?.join(",");
  const kept = { jobType: single(query, "jobType"), connectionId, workspaceIds };
  return pageAnswer(call, filterJobs(book, store, query), kept, linkBase);
}

/** Unless the caller is an instance admin, the server looks for a role on the connection first. */
function foreignConnection(book: JobBook, store: Store, id: string): Answer | undefined {
  if (store.callersAreAdmins || store.connections.read(id)) return undefined;
  return book.entries.some(({ connectionId }) => connectionId === id) ? undefined : noRole();
}

function couldNotFulfill(): Answer {
  return problem("state-conflict", { message: "Could not fulfill request" });
}

function unknownJob(store: Store): Answer {
  return store.callersAreAdmins ? problem("state-conflict", { message: "Job is not currently running" }) : noRole();
}
