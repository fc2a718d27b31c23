import { fileURLToPath } from "node:url";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";

/** A `fetch` that is answered by Prism on the contract, in this process, with requests and responses validated. */
export interface PrismFetch {
  fetch: typeof globalThis.fetch;
  /** What Prism found wrong with requests and answers so far. */
  violations: string[];
  /** Status to answer from now on; 0 for the operation's success. */
  answerWith(code: number): void;
}

const BASE = "https://api.airbyte.com/v1";
const SILENT = Object.fromEntries(
  ["trace", "debug", "info", "warn", "error", "fatal", "success"].map((level) => [level, () => {}]),
);

export async function prismFetch(): Promise<PrismFetch> {
  const contract = fileURLToPath(new URL("../../openapi/airbyte.yaml", import.meta.url));
  const operations = await getHttpOperationsFromSpec(contract);
  const logger = { ...SILENT, child: () => logger } as never;
  let code = 0;
  const violations: string[] = [];
  const config = {
    ...{ isProxy: false as const, checkSecurity: true, errors: false, upstreamProxy: undefined },
    ...{ validateRequest: true, validateResponse: true, mock: { dynamic: false } },
  };
  const prism = createInstance(config, { logger });

  const fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input));
    const request = {
      method: (init.method ?? "GET").toLowerCase() as "get",
      url: {
        path: url.pathname.slice(new URL(BASE).pathname.length) || "/",
        query: Object.fromEntries(url.searchParams),
      },
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === "string" ? JSON.parse(init.body) : undefined,
    };
    const result = await prism.request(request, operations, {
      ...config,
      mock: { dynamic: false, ...(code !== 0 && { code }) },
    })();
    if (result._tag === "Left") throw result.left;
    const { output, validations } = result.right;
    for (const found of [...validations.input, ...validations.output]) {
      violations.push(`${request.method} ${url.pathname} ${found.path?.join(".")}: ${found.message}`);
    }
    const { statusCode: status, headers, body } = output;
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    return new Response(text || null, { status, headers: (headers ?? {}) as Record<string, string> });
  };
  return {
    fetch: fetch as typeof globalThis.fetch,
    violations,
    answerWith: (next) => {
      code = next;
    },
  };
}
