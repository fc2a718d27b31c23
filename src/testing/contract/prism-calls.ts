import type { Answer } from "../answers/answer.ts";
import type { Prism } from "./import-prism.ts";
import type { Operation } from "./operation.ts";
import type { Violation } from "./violation.ts";

/** A request in the form in which Prism checks it. */
export interface CheckedRequest {
  path: string;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  /** The parsed body, or undefined. */
  body: unknown;
}

type Instance = ReturnType<Prism["createInstance"]>;
type Input = Parameters<Instance["request"]>[0];
type Config = NonNullable<Parameters<Instance["request"]>[2]>;
type Components = Parameters<Prism["createInstance"]>[1];
type Output = { statusCode: number; headers?: Record<string, string>; body?: unknown };
type Diagnostic = { path?: string[]; code?: string | number; message: string; severity: number };

const errorSeverity = 0;
const baseConfig = { isProxy: false, checkSecurity: false, errors: false, upstreamProxy: undefined } as const;

/** Prism logs every request through a pino logger; a mock inside a test run must not. */
const silentLogger: Record<string, unknown> = {
  child: () => silentLogger,
  ...Object.fromEntries(
    ["trace", "debug", "info", "success", "warn", "error", "fatal"].map((level) => [level, () => {}]),
  ),
};

/** What the mock asks of Prism. Nothing goes over a socket. */
export function prismCalls(prism: Prism) {
  const logger = silentLogger as unknown as Components["logger"];
  const nothing = { ...baseConfig, validateRequest: false, validateResponse: false, mock: { dynamic: false } };
  const examples = prism.createInstance(nothing, { logger });
  // This one has Prism check an answer that was made elsewhere: `config.mock` carries it in.
  const given =
    ({ config }: { config: unknown }) =>
    () => ({ _tag: "Right", right: (config as { output: Output }).output });
  const parts: Components = { logger, mock: given as unknown as NonNullable<Components["mock"]> };
  const checker = prism.createInstance(nothing, parts);

  async function call(instance: Instance, operation: Operation, request: CheckedRequest, config: unknown) {
    const { path, query, headers, body } = request;
    const input: Input = {
      method: operation.method.toLowerCase() as Input["method"],
      url: { path, query },
      headers,
      body,
    };
    const result = await instance.request(input, [operation.prism], config as Config)();
    if (result._tag === "Left") throw result.left;
    return result.right;
  }

  return {
    async checkRequest(operation: Operation, request: CheckedRequest): Promise<Violation[]> {
      const config = { ...nothing, validateRequest: true, mock: { output: { statusCode: 200 } } };
      const { validations } = await call(checker, operation, request, config);
      return violationsOf(validations.input as Diagnostic[]).map((violation) => withTrueNames(operation, violation));
    },
    async checkAnswer(operation: Operation, answer: Answer): Promise<Violation[]> {
      const output = { statusCode: answer.status, headers: answer.headers, body: checkedValue(answer) };
      const request = { path: operation.template, query: {}, headers: {}, body: undefined };
      const config = { ...nothing, validateResponse: true, mock: { output } };
      const { validations } = await call(checker, operation, request, config);
      return violationsOf(validations.output as Diagnostic[]);
    },
    /** The same at once, by the part of Prism that does it, which `createInstance` has put among ours. */
    checkNow({ prism: resource }: Operation, answer: Answer): Violation[] {
      const element = { statusCode: answer.status, headers: answer.headers, body: checkedValue(answer) };
      const checked = parts.validateOutput?.({ resource, element });
      return checked?._tag === "Left" ? violationsOf(checked.left as Diagnostic[]) : [];
    },
    async example(operation: Operation, request: CheckedRequest): Promise<Answer> {
      // Where the contract has both 200 and 201 for a success, it is 201 that servers answer.
      const created = operation.prism.responses.some(({ code }) => code === "201");
      const mock = { dynamic: false, ...(created && { code: "201" }) };
      const { output } = await call(examples, operation, request, { ...nothing, mock });
      return answerOf(output as Output);
    },
  };
}

function violationsOf(diagnostics: readonly Diagnostic[]): Violation[] {
  return diagnostics
    .filter(({ severity }) => severity === errorSeverity)
    .map(({ path = [], code, message }) => ({ path, keyword: String(code ?? ""), message }));
}

/** Prism writes parameter names in lower case; whoever reads the message looks for the name they wrote. */
function withTrueNames({ prism }: Operation, violation: Violation): Violation {
  const parameters = [...(prism.request?.query ?? []), ...(prism.request?.path ?? [])];
  return parameters.reduce(({ path, keyword, message }, { name }) => {
    const lower = name.toLowerCase();
    return {
      path: path.map((segment, index) => (index === 1 && path[0] !== "body" && segment === lower ? name : segment)),
      keyword,
      message: message.replace(new RegExp(`\\b${lower}\\b`), name),
    };
  }, violation);
}

function checkedValue({ headers, text }: Answer): unknown {
  if (text === "") return undefined;
  return headers["content-type"]?.includes("json") ? JSON.parse(text) : text;
}

function answerOf({ statusCode, headers = {}, body }: Output): Answer {
  const answered: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== null && value !== undefined) answered[name.toLowerCase()] = String(value);
  }
  if (body === undefined) {
    delete answered["content-type"];
    return { status: statusCode, headers: answered, text: "" };
  }
  const isJson = answered["content-type"]?.includes("json") ?? true;
  return { status: statusCode, headers: answered, text: isJson ? JSON.stringify(body) : String(body) };
}
