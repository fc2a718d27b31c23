import type { Operation } from "../contract/operation.ts";

/**
 * Whether the media types of a request fit a route. To the server a route with another content type is another route,
 * so a misfit is answered like an unknown path.
 */
export function mediaTypesFit(operation: Operation, headers: Record<string, string>, body: string): boolean {
  const contentType = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (body !== "" && operation.bodyTypes.length > 0 && !operation.bodyTypes.includes(contentType)) return false;
  const accepted = (headers.accept ?? "*/*").split(",").map((range) => range.split(";")[0]?.trim().toLowerCase());
  const answered = operation.prism.responses
    .filter(({ code }) => code.startsWith("2"))
    .flatMap(({ contents = [] }) => contents.map(({ mediaType }) => mediaType));
  const possible = ["application/json", "application/*", "*/*", ...answered];
  return accepted.some((range) => possible.includes(range ?? ""));
}
