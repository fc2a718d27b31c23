import type { ServerResponse } from "node:http";
import { jsonAnswer } from "../answers/answer.ts";
import { violationHeader } from "./answer-operation.ts";
import { deliver } from "./deliver.ts";

/** An error of the mock itself: said aloud, so that the test it spoils shows where it comes from. */
export function serverFault(response: ServerResponse, error: unknown): void {
  // A caller who left in the middle of sending is no error.
  if (response.destroyed || response.headersSent) {
    response.destroy();
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const answer = jsonAnswer(500, { message: `The mock failed: ${reason}` });
  const headers = { ...answer.headers, [violationHeader]: encodeURI(reason).slice(0, 4_000) };
  deliver(response, { ...answer, headers }, undefined, () => {});
}
