import { missing } from "../answers/missing.ts";
import { type ProblemName, titleOfProblem } from "../answers/problem.ts";
import { lowerIdsIn } from "../lists/lower-ids.ts";
import { named } from "../lists/named-type.ts";
import type { Incoming } from "../server/incoming.ts";

/** The request that a fault happens to. */
export interface Asked extends Pick<Incoming, "route" | "href" | "path"> {
  /** As it was sent. */
  body: string;
}

type Data = Record<string, unknown>;

const without: readonly ProblemName[] = [
  "endpoint-moved",
  "invalid-api-key",
  "license-entitlement",
  "sso-required",
  "tag-limit-reached",
  "request-timeout",
  "not-implemented-in-oss",
  "service-unavailable",
];

/** The `data` that a problem has on the wire: for most a message, for some what they are about, for a few none. */
export function problemData(name: ProblemName, asked: Asked, message?: string): Data | null {
  const own = dataOf(name, asked);
  return message === undefined ? own : { ...own, [reasonIn(name)]: message };
}

function dataOf(name: ProblemName, asked: Asked): Data | null {
  if (without.includes(name)) return null;
  const { idName, id } = resource(asked);
  if (name === "resource-not-found")
    return missing(idName, id, asked.route.kind === "operation" ? asked.route.operation.id : undefined);
  if (name === "connection-locked") return { connectionId: idName === "connectionId" ? id : null, statusReason: null };
  if (name === "mapper-validation") return { errors: [] };
  if (name.startsWith("mapper-")) return { mapperId: null, mapperType: null, message: null };
  if (name === "value-not-found") return { value: connectorType(asked) };
  return { [reasonIn(name)]: usualReason(name, id) };
}

function reasonIn(name: ProblemName): string {
  return name === "failed-precondition" ? "failedPreconditionDetail" : "message";
}

function usualReason(name: ProblemName, id: string | null): string {
  if (name === "state-conflict") return "Could not fulfill request";
  if (name === "try-again-later" && id !== null) return `A sync is already running for: ${id}`;
  return `Answer of the mock server: ${titleOfProblem(name)}.`;
}

/** What a request is about: the last id of its path or, without one, the first of its body. */
function resource({ route, path, body }: Asked): { idName: string; id: string | null } {
  const parameters = route.kind === "operation" ? Object.entries(route.parameters) : [];
  const sent = Object.entries(fields(body)).filter(([name, value]) => name.endsWith("Id") && typeof value === "string");
  const [name, id] = parameters.at(-1) ?? sent[0] ?? [];
  if (name !== undefined) return { idName: name, id: lowerIdsIn(String(id)) };
  return { idName: `${(path.split("/")[1] ?? "").replace(/s$/, "")}Id`, id: null };
}

function connectorType({ body }: Asked): unknown {
  const { configuration } = fields(body);
  return named("sourceType", configuration) ?? named("destinationType", configuration) ?? null;
}

function fields(body: string): Data {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    return {};
  }
}
