/** Text of an error body that is shown is cut to this many characters. */
const LONGEST_TEXT = 1_000;

/**
 * An error body in one shape. Airbyte has seven formats for errors, all sent as `application/json` (or as HTML by proxies), so they are
 * recognised by their fields.
 */
export interface Problem {
  /**
   * Which format it came in: `problem` ({@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457}); `hateoas` (the web
   * framework: bad requests, missing tokens, unknown routes); `known` (message and errorId); `error-id` (only a reference
   * into the server's log); `message`; `oauth` ({@link https://www.rfc-editor.org/rfc/rfc6749#section-5.2 | RFC 6749 section 5.2});
   * `html` (a proxy or a web page); `text`; `json` (none of these).
   */
  kind: "problem" | "hateoas" | "known" | "error-id" | "message" | "oauth" | "html" | "text" | "json";
  /** The best text for people that the body has. */
  message?: string | undefined;
  /** Problem type, such as `error:connection/locked`. Not unique: see `title`. */
  type?: string | undefined;
  /** Problem title, such as `resource-not-found`. */
  title?: string | undefined;
  /** What the problem says of this occurrence. */
  detail?: string | undefined;
  /** Where the server documents this type of problem. */
  documentationUrl?: string | undefined;
  /** Data of the problem, or its `details`; the fields depend on the type. */
  data?: Record<string, unknown> | undefined;
  /** Every reason given, with the place in the request where the server named one. */
  errors?:
    | {
        /** The reason. */
        message: string;
        /** Place in the request, where the server named one. */
        path?: string | undefined;
      }[]
    | undefined;
  /** Reference under which the server logged the failure. */
  errorId?: string | undefined;
  /** `error` of an OAuth error response. */
  oauthError?: string | undefined;
}

/** Reads the text of an error body; undefined when it is empty. */
export function parseProblem(text: string): Problem | undefined {
  try {
    return readProblem(JSON.parse(text));
  } catch {
    return readText(text);
  }
}

/**
 * What `GET` and the like return as `error`: always an object, so that it is truthy and fits its type. A body that is not an object becomes
 * the `detail` of a problem that says nothing beyond the status ({@link https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1 | RFC 9457
 * section 4.2.1}).
 */
export function errorOf(body: unknown, status: number): object {
  if (typeof body === "object" && body !== null) return body;
  return { type: "about:blank", status, detail: String(body ?? "") };
}

/** The text that {@link errorOf} wrapped; recognised by its shape, so that it works for clones and other copies of this package. */
function wrappedText({ type, status, detail, ...others }: Record<string, unknown>): string | undefined {
  const isWrapped = type === "about:blank" && typeof status === "number" && Object.keys(others).length === 0;
  return isWrapped && typeof detail === "string" ? detail : undefined;
}

/** Reads an error body that was parsed already. */
export function readProblem(body: unknown): Problem | undefined {
  if (typeof body === "string") return readText(body);
  if (body === undefined || body === null) return undefined;
  if (!isRecord(body)) return { kind: "json", message: asJson(body) };
  const wrapped = wrappedText(body);
  if (wrapped !== undefined) return readText(wrapped);
  const message = text(body.message);
  const errorId = text(body.errorId);
  // The reasons inside a body of the web framework, whose own `message` is only the name of the status.
  const nested = reasonsIn(Object(body._embedded).errors, "path");
  if (nested || "_links" in body) {
    return {
      kind: "hateoas",
      message: (nested && short(nested.map(withPath).join("; "))) || message,
      errors: nested,
      errorId,
    };
  }
  if ([body.type, body.title, body.detail].some((each) => typeof each === "string"))
    return problemDetails(body, errorId);
  if (message !== undefined) {
    // The format of old servers. The rejected values in it are left out.
    const errors = reasonsIn(body.validationErrors, "propertyPath");
    return {
      kind: errorId || isOldKnownError(body) ? "known" : "message",
      message: errors?.length ? short(`${message} ${errors.map(withPath).join("; ")}`) : message,
      data: data(body.details),
      errors,
      errorId,
    };
  }
  if (errorId !== undefined) return { kind: "error-id", errorId };
  if (typeof body.error === "string") {
    const said = text(body.error_description) ?? text(body.error);
    return { kind: "oauth", message: said, oauthError: text(body.error) };
  }
  return { kind: "json", message: asJson(body) };
}

/** The conflict of a deleted connection whose status was changed. Airbyte words it like that of a sync that runs. */
export function isOfDeletedConnection(problem: Problem | undefined): boolean {
  return problem?.title === "try-again-later" && problem.message?.includes("deleted") === true;
}

function readText(body: string): Problem | undefined {
  const trimmed = body.trim();
  if (trimmed === "") return undefined;
  if (trimmed.startsWith("<")) return { kind: "html", message: pageTitle(trimmed) };
  return { kind: "text", message: short(trimmed) };
}

function problemDetails(fields: Record<string, unknown>, errorId: string | undefined): Problem {
  const found = data(fields.data);
  const [type, title, detail] = [text(fields.type), text(fields.title), text(fields.detail)];
  // Says nothing beyond the status: RFC 9457 section 4.2.1.
  const name = type === "about:blank" ? undefined : type;
  return {
    kind: "problem",
    message: text(found?.message) ?? detail ?? title ?? text(fields.message) ?? name,
    type,
    title,
    detail,
    documentationUrl: text(fields.documentationUrl),
    data: found,
    errorId,
  };
}

function reasonsIn(found: unknown, pathName: string): Problem["errors"] {
  if (!Array.isArray(found) || found.length === 0) return undefined;
  return found.filter(isRecord).flatMap((error) => {
    const message = text(error.message);
    return message === undefined ? [] : [{ message, path: text(error[pathName]) }];
  });
}

function withPath({ message, path }: { message: string; path?: string | undefined }): string {
  return path ? `${message} (at ${path})` : message;
}

function isOldKnownError(fields: Record<string, unknown>): boolean {
  return "exceptionClassName" in fields || "exceptionStack" in fields || "rootCauseExceptionStack" in fields;
}

function pageTitle(html: string): string | undefined {
  const title = /<title[^<>]*>([^<]{1,200})<\/title>/i.exec(html)?.[1]?.trim();
  return title ? short(title) : undefined;
}

function data(value: unknown): Record<string, unknown> | undefined {
  return isRecord(value) && isShallow(value) ? value : undefined;
}

/** What is nested deeper than any problem of Airbyte's could be neither written as JSON nor cloned. */
function isShallow(value: unknown, levels = 20): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? short(value.trim()) : undefined;
}

/** undefined for what is nested too deep to be written. */
function asJson(value: unknown): string | undefined {
  try {
    return short(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

/** On one line, and cut where it is longer than anybody reads. */
export function short(value: string): string {
  const line = oneLine(value);
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}

/** On one line, without control characters and marks of text direction: a server must not write lines of its own into a log or a terminal. */
export function oneLine(value: string): string {
  return value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
