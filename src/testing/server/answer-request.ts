import { type Answer, emptyAnswer, jsonAnswer } from "../answers/answer.ts";
import { hateoas } from "../answers/hateoas.ts";
import { webApp } from "../answers/web-app.ts";
import type { Operation } from "../contract/operation.ts";
import type { MockRequest } from "../mock-request.ts";
import type { SettledOptions } from "../settle-options.ts";
import type { Bearer } from "../tokens/token-issuer.ts";
import { answerOperation } from "./answer-operation.ts";
import type { Backend } from "./backend.ts";
import type { Incoming } from "./incoming.ts";

/** Carries out any request but one for a token. */
export async function answerRequest(
  incoming: Incoming,
  bearer: Bearer | undefined,
  backend: Backend,
  record: MockRequest,
): Promise<Answer> {
  const { route, href } = incoming;
  if (route.kind === "web-app") return webApp();
  if (route.kind === "alive") return jsonAnswer(200, { available: true });
  if (route.kind === "documentation" && acceptsPage(incoming.headers)) {
    return { ...emptyAnswer(302), headers: { location: "https://reference.airbyte.com/" } };
  }
  const open = backend.options.auth === "none";
  const known = open || (bearer !== undefined && !bearer.refused);
  // Security comes before routing: without a token an unknown route is 401, with one it is 403.
  const noRoute = () => (open ? hateoas(404, href) : hateoas(known ? 403 : 401, href));
  if (route.kind !== "operation" || !hasOperation(route.operation, backend.options)) return noRoute();
  if (!known && !route.operation.anonymous) return hateoas(401, href);
  if (!mediaTypesFit(route.operation, incoming.headers, record.body)) {
    record.violations.push(`No route of ${route.operation.id} takes this Content-Type or gives this Accept.`);
    return noRoute();
  }
  return answerOperation(route, incoming, backend, record);
}

/** Whether a server of this kind has a route for an operation; without one it is like any unknown path. */
function hasOperation({ id, template }: Operation, { deployment, auth }: SettledOptions): boolean {
  if (id === "oauthCallback") return deployment === "cloud";
  return auth === "required" || !/^\/(applications|embedded)\b/.test(template);
}

/**
 * Whether the media types of a request fit a route. To the server a route with another content type is another route,
 * so a misfit is answered like an unknown path.
 */
function mediaTypesFit(operation: Operation, headers: Record<string, string>, body: string): boolean {
  const contentType = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (body !== "" && operation.bodyTypes.length > 0 && !operation.bodyTypes.includes(contentType)) return false;
  // The redirect to the documentation is meant for browsers alone.
  if (operation.id === "getDocumentation") return acceptsPage(headers);
  const answered = operation.prism.responses
    .filter(({ code }) => code.startsWith("2"))
    .flatMap(({ contents = [] }) => contents.map(({ mediaType }) => mediaType));
  return accepts(headers, ["application/json", "application/*", ...answered]);
}

/** Whether a request may be answered with a web page. */
function acceptsPage(headers: Record<string, string>): boolean {
  return accepts(headers, ["text/html", "text/*"]);
}

function accepts(headers: Record<string, string>, possible: readonly string[]): boolean {
  const ranges = (headers.accept ?? "*/*").split(",").map((range) => range.split(";")[0]?.trim().toLowerCase() ?? "");
  return ranges.some((range) => range === "*/*" || possible.includes(range));
}
