import { type Answer, jsonAnswer } from "../answers/answer.ts";
import { hateoas } from "../answers/hateoas.ts";
import { invalidRequest } from "../answers/invalid-request.ts";
import { withEnumCase } from "../contract/enum-case.ts";
import type { Match } from "../contract/route-table.ts";
import { lowerIds, lowerIdsIn } from "../lists/lower-ids.ts";
import type { MockRequest } from "../mock-request.ts";
import { areAdmins } from "../settle-options.ts";
import type { Backend } from "./backend.ts";
import { checkedQuery } from "./checked-query.ts";
import { forgottenAnswer } from "./forgotten-answer.ts";
import type { Incoming } from "./incoming.ts";
import { lostInPatch, lostSecrets } from "./lost-in-writes.ts";
import { withoutNulls } from "./without-nulls.ts";

/** Header of an answer that breaks the contract: the mock is wrong, not its caller. */
export const violationHeader = "airbyte-mock-violation";

/** Checks a request against the contract, answers it, and checks the answer. */
export async function answerOperation(
  { operation, parameters }: Match,
  incoming: Incoming,
  { options, contract, handlers }: Backend,
  record: MockRequest,
): Promise<Answer> {
  const { path, href, headers, query } = incoming;
  const sent = parsed(record.body);
  if (sent instanceof SyntaxError) {
    const message = "The body is not valid JSON.";
    record.violations.push(message);
    return hateoas(400, href, [{ message }]);
  }
  const body = withEnumCase(operation, withoutNulls(sent));
  const checked = { path, query: checkedQuery(operation, query), headers: checkedHeaders(headers), body };
  const violations = await contract.checkRequest(operation, checked);
  record.violations.push(...violations.map(({ message }) => message));
  // The server does not mind, so only the test hears of it.
  const unread = Object.keys(query).filter((name) => !operation.queryNames.includes(name));
  record.violations.push(...unread.map((name) => `The server reads no query parameter "${name}".`));
  if (operation.method !== "PUT") record.violations.push(...lostSecrets(Object(body)));
  if (operation.method === "PATCH") record.violations.push(...lostInPatch(Object(body)));
  if (violations.length > 0) return invalidRequest(operation, violations, href, areAdmins(options));

  const made = handlers[operation.id]?.({ path: lowerIdsIn(path), href, ...lowerIds({ parameters, query, body }) });
  const answer = made ?? (await forgottenAnswer(contract, operation, checked, parameters));
  const broken = (await contract.checkAnswer(operation, answer)).map(({ message }) => message);
  if (broken.length === 0) return answer;
  record.violations.push(...broken);
  const message = `The mock's own answer to ${operation.id} breaks the contract: ${broken.join("; ")}`;
  const refusal = jsonAnswer(500, { message });
  return {
    ...refusal,
    headers: { ...refusal.headers, [violationHeader]: encodeURI(broken.join("; ")).slice(0, 4_000) },
  };
}

function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/** Without those that steer Prism itself. */
function checkedHeaders(headers: Record<string, string>): Record<string, string> {
  const { accept: _accept, prefer: _prefer, "content-length": _length, ...rest } = headers;
  return rest;
}
