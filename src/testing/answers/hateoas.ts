import { type Answer, jsonAnswer } from "./answer.ts";
import { statusPhrase } from "./status-phrase.ts";

/** One entry of `_embedded.errors`; `path` names the field that was wrong. */
export interface HateoasReason {
  message: string;
  path?: string;
}

/** The body of the server's web framework: the outer message is the status phrase, the reason is embedded. */
export function hateoas(status: number, href: string, reasons: readonly HateoasReason[] = []): Answer {
  const message = statusPhrase(status);
  const errors = reasons.length > 0 ? reasons : [{ message }];
  return jsonAnswer(status, {
    message,
    _links: { self: { href, templated: false } },
    _embedded: { errors: errors.map((reason) => ({ ...reason, _links: {}, _embedded: {} })) },
  });
}
