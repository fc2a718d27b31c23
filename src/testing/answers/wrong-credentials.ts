import type { Answer } from "./answer.ts";
import { errorId } from "./error-id.ts";
import { hateoas } from "./hateoas.ts";

/** What a token endpoint says to wrong credentials: Community 400, Cloud and Enterprise 401, a generic provider 500. */
export function wrongCredentials(status: 400 | 401 | 500, href: string, reason = "Invalid client id or token"): Answer {
  return status === 400 ? hateoas(status, href, [{ message: reason }]) : errorId(status);
}
