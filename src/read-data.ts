import { ResponseParseError } from "./errors.ts";
import { type Call, callFacts } from "./http/call.ts";
import { hasTrait, type Operation, TRAITS } from "./http/operation.ts";

/** Turns the text of a 2xx answer into the data that was promised. */
export function readData(raw: unknown, response: Response, call: Call, operation: Operation | undefined): unknown {
  const text = typeof raw === "string" ? raw : "";
  const { status } = response;
  const fail = (what: string): never => {
    throw new ResponseParseError(`${call.method} ${call.path} answered ${status}, but ${what}`, {
      ...callFacts(call),
      status,
    });
  };
  if (text.trim() === "") {
    const promised = operation !== undefined && !hasTrait(operation, TRAITS.empty) && status !== 204;
    return promised
      ? fail("with an empty body where data was expected. A proxy in between may have dropped it.")
      : undefined;
  }
  if (text.trimStart().startsWith("<")) {
    return fail(
      "with a web page. `baseUrl` looks wrong: on a self-managed server it is <origin>/api/public/v1, on Airbyte Cloud https://api.airbyte.com/v1.",
    );
  }
  if (hasTrait(operation, TRAITS.text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return fail(`its body is not JSON (${text.length} characters, cut off or garbled).`);
  }
}
