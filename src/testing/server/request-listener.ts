import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "../answers/answer.ts";
import { hateoas } from "../answers/hateoas.ts";
import type { Fault } from "../faults/fault.ts";
import { faultAnswer } from "../faults/fault-answer.ts";
import type { MockTokenRequest } from "../mock-request.ts";
import { readBearer } from "../tokens/read-bearer.ts";
import { readCredentials } from "../tokens/read-credentials.ts";
import { tokenAnswer } from "../tokens/token-endpoint.ts";
import { answerRequest } from "./answer-request.ts";
import type { Backend } from "./backend.ts";
import { deliver } from "./deliver.ts";
import { type Incoming, readIncoming } from "./incoming.ts";
import { readBody } from "./read-body.ts";
import { requestRecord, tokenRecord } from "./records.ts";

/** One request from its first line to its last byte: what is to go wrong, what it asks, what is answered, and how. */
export async function serve(request: IncomingMessage, response: ServerResponse, backend: Backend): Promise<void> {
  const incoming = readIncoming(request, backend.contract.find);
  const isToken = incoming.route.kind === "token" && backend.options.auth === "required";
  const fault = backend.faults.take(faultTargets(incoming, isToken));
  const at = backend.clock.now();
  const bearer = readBearer(request.headers, backend.tokens);
  const pending = isToken ? undefined : requestRecord(incoming, bearer, fault !== undefined, at);
  if (pending) backend.requests.push(pending);
  if (fault?.cut === "before-request") {
    if (!pending) backend.tokenRequests.push(tokenRecord(incoming, undefined, backend.options, true, at));
    request.destroy();
    return;
  }
  const body = await readBody(request);
  const [record, carryOut] = pending
    ? [pending, () => answerRequest(incoming, bearer, backend, pending)]
    : tokenCall(incoming, body ?? "", backend, fault, at);
  if ("body" in record) record.body = body ?? "";
  const answer = await answered(fault, incoming.href, body === undefined, carryOut);
  await deliver(response, answer, fault, () => {
    record.status = answer.status;
    backend.options.log?.(`${incoming.method} ${incoming.href} ${answer.status}${fault ? " (fault)" : ""}`);
  });
}

function tokenCall(
  incoming: Incoming,
  body: string,
  backend: Backend,
  fault: Fault | undefined,
  at: number,
): [MockTokenRequest, () => Promise<Answer>] {
  const { tokens, options } = backend;
  const credentials = readCredentials(incoming.headers["content-type"], body);
  const record = tokenRecord(incoming, credentials, options, fault !== undefined, at);
  backend.tokenRequests.push(record);
  const old = incoming.route.kind === "token" && incoming.route.old;
  const call = { credentials, href: incoming.href, old, garbled: fault?.token, record };
  return [record, async () => tokenAnswer(call, tokens, options)];
}

async function answered(
  fault: Fault | undefined,
  href: string,
  tooLarge: boolean,
  carryOut: () => Promise<Answer>,
): Promise<Answer> {
  if (tooLarge) return hateoas(413, href);
  return fault ? faultAnswer(fault, href, carryOut) : carryOut();
}

function faultTargets(incoming: Incoming, isToken: boolean): string[] {
  if (isToken) return ["token"];
  const { method, path, operation, route } = incoming;
  const own = operation ? [operation.id] : [];
  return [`${method} ${path}`, ...own, ...(route.kind === "web-app" ? [] : ["*"])];
}
