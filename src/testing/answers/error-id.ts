import { randomUUID } from "node:crypto";
import { type Answer, jsonAnswer } from "./answer.ts";

/** The body that says nothing but an id to look up in the server's log. */
export function errorId(status: number): Answer {
  return jsonAnswer(status, { errorId: randomUUID() });
}
