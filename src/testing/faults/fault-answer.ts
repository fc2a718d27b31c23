import { type Answer, emptyAnswer, jsonAnswer } from "../answers/answer.ts";
import { problem, problemNameOf, statusOfProblem } from "../answers/problem.ts";
import { wrongCredentials } from "../answers/wrong-credentials.ts";
import { type Fault, type FaultBody, faultBodies } from "./fault.ts";
import { faultBody, usualBody } from "./fault-body.ts";
import { type Asked, problemData } from "./problem-data.ts";

/** The answer to a request under a fault, after the request has been carried out if it is to be. */
export async function faultAnswer(fault: Fault, asked: Asked, carryOut: () => Promise<Answer>): Promise<Answer> {
  const substitute = substituteFor(fault, asked);
  const carriedOut = fault.carriedOut ?? (substitute === undefined || substitute.status < 300);
  const truth = carriedOut ? await carryOut() : emptyAnswer(fault.status ?? 200);
  const answer = substitute ?? mangled(fault, truth);
  return { ...answer, headers: { ...answer.headers, ...headersOf(fault) } };
}

/** What stands in for the true answer; undefined when the true one is to be seen. */
function substituteFor(fault: Fault, asked: Asked): Answer | undefined {
  const { status, body, json, text, bytes, problem: name, redirect, message } = fault;
  if (json !== undefined) return jsonAnswer(status ?? 200, json);
  if (text !== undefined) return { ...jsonAnswer(status ?? 200, null), text };
  if (bytes !== undefined) return { ...jsonAnswer(status ?? 200, null), text: "" };
  if (redirect !== undefined) return { ...emptyAnswer(status ?? 302), headers: { location: redirect } };
  if (name) return problem(name, problemData(name, asked, message), status ?? statusOfProblem(name));
  if (body === "truncated") return undefined;
  if (body) return bodyOf(body, status ?? faultBodies[body], asked, message);
  if (status === undefined || status < 300) return undefined;
  if (asked.route.kind === "token" && (status === 400 || status === 401 || status === 500)) {
    return wrongCredentials(status, asked.href, message);
  }
  return bodyOf(usualBody(status), status, asked, message);
}

function bodyOf(kind: FaultBody, status: number, asked: Asked, message: string | undefined): Answer {
  const name = kind === "problem" ? problemNameOf(status) : undefined;
  return name ? problem(name, problemData(name, asked, message)) : faultBody(kind, status, asked.href, message);
}

function mangled(fault: Fault, truth: Answer): Answer {
  const answer = fault.status === undefined ? truth : { ...truth, status: fault.status };
  if (fault.body === "truncated") return { ...answer, text: answer.text.slice(0, Math.floor(answer.text.length / 2)) };
  if (fault.nextLink !== undefined && answer.status < 300) {
    return { ...answer, text: JSON.stringify({ ...JSON.parse(answer.text), next: fault.nextLink }) };
  }
  return answer;
}

function headersOf({ retryAfter, headers }: Fault): Record<string, string> {
  const own = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  if (retryAfter === undefined) return own;
  return { "retry-after": retryAfter instanceof Date ? retryAfter.toUTCString() : String(retryAfter), ...own };
}
