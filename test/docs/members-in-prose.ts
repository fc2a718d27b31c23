import { type Fence, inlineCodeOf } from "./fences.ts";

/** Names that stand for the same thing in all documents. */
const AT_HAND = [
  'import type { AirbyteClient, AnyAirbyteError } from "airbyte-client";',
  'import type { MockAirbyte } from "airbyte-client/testing";',
  "declare const airbyte: AirbyteClient, auth: AirbyteClient['auth'], shared: AirbyteClient, mock: MockAirbyte;",
  // Which class an error is of is said in words around it.
  "type KeysOf<E> = E extends unknown ? keyof E : never;",
  "declare const error: Record<KeysOf<AnyAirbyteError>, unknown>;",
].join(" ");
const MEMBER = /(?<![\w./])(?:airbyte|auth|shared|mock|error)(?:\.\w+)+/g;

/** What the prose of a document names of a client, an error and the mock, such as `mock.jobs.add`, as code. */
export function membersInProse(file: string): Fence {
  const members = inlineCodeOf(file).flatMap((code) => code.match(MEMBER) ?? []);
  return { place: file, info: "ts", code: `${AT_HAND}\n${members.map((member) => `void ${member};`).join("\n")}` };
}
