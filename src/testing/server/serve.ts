import type { IncomingMessage, ServerResponse } from "node:http";
import { hateoas } from "../answers/hateoas.ts";
import { faultAnswer } from "../faults/fault-answer.ts";
import { lowerIdsIn } from "../lists/lower-ids.ts";
import { readBearer } from "../tokens/read-bearer.ts";
import { apiExchange } from "./api-exchange.ts";
import type { Backend } from "./backend.ts";
import { deliver } from "./deliver.ts";
import { type Incoming, readIncoming } from "./incoming.ts";
import { readBody, tooLarge } from "./read-body.ts";
import { tokenExchange } from "./token-exchange.ts";

/** One request from its first line to its last byte: what is to go wrong, what it asks, what is answered, and how. */
export async function serve(request: IncomingMessage, response: ServerResponse, backend: Backend): Promise<void> {
  const { contract, faults, options, tokens } = backend;
  const incoming = readIncoming(request, contract.find);
  const isToken = incoming.route.kind === "token" && options.auth === "required";
  const fault = faults.take(isToken ? ["token"] : faultTargets(incoming));
  const bearer = readBearer(request.headers, tokens);
  const exchange = isToken
    ? tokenExchange(incoming, fault, backend)
    : apiExchange(incoming, bearer, fault !== undefined, backend);
  if (fault?.cut === "before-request") {
    request.destroy();
    return;
  }
  const { method, href } = incoming;
  const body = await readBody(request);
  exchange.receive(body ?? "");
  const carryOut = async () => {
    const reason = tooLarge(request, body);
    if (reason === undefined) return exchange.answer();
    exchange.record.violations?.push(reason);
    return hateoas(413, href);
  };
  const answer = fault ? await faultAnswer(fault, { ...incoming, body: body ?? "" }, carryOut) : await carryOut();
  await deliver(response, answer, fault, () => {
    exchange.record.status = answer.status;
    const reasons = exchange.record.violations?.join("; ");
    const line = `${method} ${href} ${answer.status}${fault ? " (fault)" : ""}${reasons ? `: ${reasons}` : ""}`;
    // Names in a request can have any characters.
    options.log?.(line.replaceAll(/\p{Cc}+/gu, " "));
  });
}

/** The names under which a fault can be meant for this request, the closest one first. */
function faultTargets({ method, path, operation, route }: Incoming): string[] {
  return [
    `${method} ${lowerIdsIn(path)}`,
    ...(operation ? [operation.id] : []),
    ...(route.kind === "web-app" ? [] : ["*"]),
  ];
}
