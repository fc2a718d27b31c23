import type { Answer } from "../answers/answer.ts";
import { problem } from "../answers/problem.ts";
import type { Shelf } from "./shelf.ts";

/** What the server says to an id that it does not have. */
export function unknownItem(shelf: Shelf, id: string): Answer {
  return notFound(shelf.type, id);
}

/** The same for anything that it names. */
export function notFound(resourceType: string, resourceId: string): Answer {
  return problem("resource-not-found", { resourceType, resourceId });
}
