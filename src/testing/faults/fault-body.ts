import { randomUUID } from "node:crypto";
import { type Answer, emptyAnswer, htmlAnswer, jsonAnswer } from "../answers/answer.ts";
import { errorId } from "../answers/error-id.ts";
import { hateoas } from "../answers/hateoas.ts";
import { otherProblem } from "../answers/problem.ts";
import { statusPhrase } from "../answers/status-phrase.ts";
import { webApp } from "../answers/web-app.ts";
import type { FaultBody } from "./fault.ts";

/** The kind of body that an error status usually has. */
export function usualBody(status: number): FaultBody {
  if (status < 400) return "empty";
  if ([400, 401, 413].includes(status)) return "hateoas";
  if ([410, 423].includes(status)) return "known";
  if (status === 429) return "load-shed";
  if (status === 500) return "error-id";
  if (status === 501) return "empty";
  return status > 501 ? "html" : "problem";
}

/** An answer of one of the kinds. The truncated kind is made from the true answer, not here. */
export function faultBody(kind: FaultBody, status: number, href: string, message?: string): Answer {
  const phrase = statusPhrase(status);
  switch (kind) {
    case "problem":
      return otherProblem(status, message === undefined ? null : { message });
    case "hateoas":
      return hateoas(status, href, message === undefined ? [] : [{ message }]);
    case "error-id":
      return errorId(status);
    case "known":
      return jsonAnswer(status, { message: message ?? phrase, errorId: randomUUID() });
    case "known-old":
      return jsonAnswer(status, {
        message: message ?? phrase,
        exceptionClassName: "io.airbyte.commons.server.errors.KnownException",
        exceptionStack: [
          "io.airbyte.commons.server.errors.KnownException",
          "\tat io.airbyte.server.Mock.answer(Mock.kt:1)",
        ],
        rootCauseExceptionStack: [],
      });
    case "load-shed":
      return jsonAnswer(status, { message: message ?? "You are being rate limited." });
    case "about-blank":
      return jsonAnswer(status, { type: "about:blank", status });
    case "html":
      return status < 300 ? webApp() : htmlAnswer(status, proxyPage(`${status} ${phrase}`));
    case "text":
      return { status, headers: { "content-type": "text/plain" }, text: message ?? phrase };
    case "empty":
    case "truncated":
      return emptyAnswer(status);
  }
}

function proxyPage(title: string): string {
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
}
