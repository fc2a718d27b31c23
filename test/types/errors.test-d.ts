// What a `catch` knows of an error. Each @ts-expect-error is a mistake that must not compile; the compiler complains when it does.
import {
  type AirbyteClient,
  type AnyAirbyteError,
  type ApiError,
  isAirbyteError,
  type ProblemType,
} from "airbyte-client";
import type { MockedProblemType } from "../../src/testing/answers/problem.ts";
import { exactly } from "./exactly.ts";

declare const airbyte: AirbyteClient;

try {
  await airbyte.listJobs();
} catch (error) {
  // @ts-expect-error anything may have been thrown
  error.code;
  if (isAirbyteError(error)) exactly<AnyAirbyteError>()(error);
  if (isAirbyteError(error) && error.code === "api") exactly<number>()(error.status);
  if (isAirbyteError(error) && error.code === "connection") exactly<"no" | "maybe">()(error.sent);
  // @ts-expect-error not every error has a status
  if (isAirbyteError(error)) error.status;
  // @ts-expect-error there is no such code
  if (isAirbyteError(error) && error.code === "http") console.log();
}

/** Each code leads to the facts of one class, and with all of them there is nothing left. */
export function factOf(error: AnyAirbyteError): unknown {
  switch (error.code) {
    case "api":
      return error.isType("resource-not-found") || error.problem?.title;
    case "token":
      return error.kind;
    case "connection":
      return error.sent;
    case "timeout":
      return error.limitMs;
    case "redirect":
      return error.targetOrigin;
    case "response-parse":
      return error.status;
    case "job":
      return error.job.jobId;
    case "configuration":
    case "closed":
      return error.message;
    default:
      return exactly<never>()(error);
  }
}

declare const mocked: MockedProblemType;
exactly<ProblemType>()(mocked);

declare const apiError: ApiError;
declare const name: string;
// Known types are completed, and any other text is taken.
exactly<ProblemType | (string & {})>()(null as unknown as Parameters<typeof apiError.isType>[0]);
apiError.isType(name);
