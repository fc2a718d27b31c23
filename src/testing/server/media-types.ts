import type { Operation } from "../contract/operation.ts";

/**
 * Whether the media types of a request fit a route. To the server a route with another content type is another route,
 * so a misfit is answered like an unknown path.
 */
export function mediaTypesFit(operation: Operation, headers: Record<string, string>, body: string): boolean {
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
export function acceptsPage(headers: Record<string, string>): boolean {
  return accepts(headers, ["text/html", "text/*"]);
}

function accepts(headers: Record<string, string>, possible: readonly string[]): boolean {
  const ranges = (headers.accept ?? "*/*").split(",").map((range) => range.split(";")[0]?.trim().toLowerCase() ?? "");
  return ranges.some((range) => range === "*/*" || possible.includes(range));
}
