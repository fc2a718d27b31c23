import { type Answer, emptyAnswer, jsonAnswer } from "../answers/answer.ts";
import { hateoas } from "../answers/hateoas.ts";
import { webApp } from "../answers/web-app.ts";
import type { MockRequest } from "../mock-request.ts";
import type { Bearer } from "../tokens/token-issuer.ts";
import { answerOperation } from "./answer-operation.ts";
import type { Backend } from "./backend.ts";
import { hasOperation } from "./has-operation.ts";
import type { Incoming } from "./incoming.ts";
import { acceptsPage, mediaTypesFit } from "./media-types.ts";

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
