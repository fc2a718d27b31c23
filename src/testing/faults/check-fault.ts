import { problemNames } from "../answers/problem.ts";
import { garbledTokens } from "../tokens/garbled-token.ts";
import { type Fault, faultBodies } from "./fault.ts";

const choices: Partial<Record<keyof Fault, readonly string[]>> = {
  body: Object.keys(faultBodies),
  problem: problemNames,
  token: Object.keys(garbledTokens),
  stall: ["before-headers", "after-headers", "mid-body"],
  cut: ["before-request", "before-response", "mid-body"],
};
const free = "status json text bytes message redirect retryAfter headers nextLink delayMs carriedOut times".split(" ");
const known = [...Object.keys(choices), ...free];
const bodies = ["body", "json", "text", "bytes", "problem", "redirect", "token", "nextLink"] as const;
const ends = ["stall", "cut"] as const;

/** Refuses a fault that could not mean what its author thinks. */
export function checkFault(target: string, fault: Fault): void {
  const refuse = (reason: string): never => {
    throw new TypeError(`The fault for "${target}" ${reason}.`);
  };
  if (typeof fault !== "object" || fault === null) refuse("must be an object, such as { status: 503 }");
  for (const name of Object.keys(fault)) {
    if (!known.includes(name)) refuse(`has an unknown property "${name}"; it can have ${known.join(", ")}`);
  }
  for (const [name, allowed] of Object.entries(choices)) {
    const value = fault[name as keyof Fault];
    if (value !== undefined && !allowed?.includes(String(value))) {
      refuse(`has ${name} "${value}"; it can be ${allowed?.join(", ")}`);
    }
  }
  for (const rivals of [bodies, ends]) {
    const said = rivals.filter((name) => fault[name] !== undefined);
    if (said.length > 1) refuse(`says ${said.join(" and ")}, of which only one can be given`);
  }
  const { status, body, bytes, problem, message, delayMs, times, token, cut, nextLink } = fault;
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    refuse(`has status ${status}; it must be a whole number from 200 to 599`);
  }
  if (times !== undefined && !(Number.isInteger(times) && times > 0))
    refuse(`has times ${times}; it must be 1 or more`);
  if (delayMs !== undefined && !(delayMs >= 0 && delayMs < 2 ** 31))
    refuse(`has delayMs ${delayMs}; it must be from 0 to ${2 ** 31 - 1}`);
  if (bytes !== undefined && !(bytes >= 0)) refuse(`has bytes ${bytes}; it must be 0 or more`);
  if (token !== undefined && target !== "token") refuse(`mangles a token; only the target "token" has one`);
  const mangles = (token ?? nextLink) !== undefined || body === "truncated";
  if (mangles && (status ?? 200) >= 300) refuse(`mangles a success and has status ${status}`);
  if (message !== undefined && !body && !problem && (status ?? 200) < 300)
    refuse("has a message, but no error body to put it into");
  if (cut === "before-request") {
    const idle = Object.keys(fault).filter((name) => name !== "cut" && name !== "times");
    if (idle.length > 0) refuse(`cuts the connection before the request; ${idle.join(", ")} could never be seen`);
  }
}
