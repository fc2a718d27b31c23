import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { CREDENTIALS, type Script, type Seen, type Step } from "./scenario.ts";

interface Scenario {
  readonly script: Script;
  readonly steps: Step[];
  /** Token → when it ends, in milliseconds since 1970. */
  readonly tokens: Map<string, number>;
  readonly seen: { -readonly [Name in keyof Seen]: Seen[Name] };
}

/** The server that the suite talks to, on every runtime the same. */
export interface SuiteServer {
  readonly url: string;
  close(): void;
}

/**
 * Starts a small server with any number of scenarios. `PUT /<scenario>` opens one, `GET /<scenario>/seen` counts, `POST
 * /<scenario>/revoke` takes back its tokens, `/<scenario>/v1` is the API. Browsers of any origin may call it.
 */
export async function startSuiteServer(): Promise<SuiteServer> {
  const scenarios = new Map<string, Scenario>();
  const server = createServer((request, response) => {
    answer(request, response, scenarios).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers": "authorization, content-type, user-agent, accept, x-airbyte-client",
  "access-control-expose-headers": "retry-after, location",
};

async function answer(request: IncomingMessage, response: ServerResponse, scenarios: Map<string, Scenario>) {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [, name = "", ...rest] = url.pathname.split("/");
  const body = await textOf(request);
  if (request.method === "OPTIONS") return send(response, { status: 204 });
  if (request.method === "PUT" && rest.length === 0) {
    const script: Script = JSON.parse(body);
    const seen = { tokenRequests: 0, requests: 0, refused: 0 };
    scenarios.set(name, { script, steps: [...(script.steps ?? [])], tokens: new Map(), seen });
    return send(response, { status: 204 });
  }
  const scenario = scenarios.get(name);
  if (!scenario) return send(response, { status: 404, body: { message: `no scenario ${name}` } });
  const path = rest.join("/");
  if (path === "seen") return send(response, { body: scenario.seen });
  if (path === "revoke") {
    scenario.tokens.clear();
    return send(response, { status: 204 });
  }
  if (path === "v1/applications/token") return send(response, issueToken(scenario, body));
  return send(response, callApi(scenario, request.headers.authorization, url));
}

function issueToken({ script, tokens, seen }: Scenario, body: string): Step {
  seen.tokenRequests += 1;
  const { client_id, client_secret } = JSON.parse(body);
  if (client_id !== CREDENTIALS.clientId || client_secret !== CREDENTIALS.clientSecret) {
    return { status: 401, body: { message: "Unauthorized" } };
  }
  const lifetime = script.tokenLifetimeSeconds ?? 900;
  const token = `token-${seen.tokenRequests}`;
  tokens.set(token, Date.now() + lifetime * 1000);
  return { body: { access_token: token, token_type: "Bearer", expires_in: lifetime } };
}

function callApi({ script, steps, tokens, seen }: Scenario, authorization: string | undefined, url: URL): Step {
  seen.requests += 1;
  const ends = tokens.get(authorization?.replace("Bearer ", "") ?? "") ?? 0;
  if (ends <= Date.now() && authorization !== "Bearer static-key") {
    seen.refused += 1;
    return { status: 401, body: { message: "Unauthorized" } };
  }
  return steps.shift() ?? { body: pageOfJobs(script.jobs ?? 3, url.searchParams) };
}

function pageOfJobs(total: number, query: URLSearchParams): object {
  const offset = Number(query.get("offset") ?? 0);
  const length = Math.max(0, Math.min(Number(query.get("limit") ?? 20), total - offset));
  const data = Array.from({ length }, (_, at) => ({
    jobId: offset + at,
    status: "succeeded",
    jobType: "sync",
    startTime: "2026-09-14T06:00:12Z",
    connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1",
  }));
  return { data, previous: "", next: offset + length < total ? "http://host.invalid/v1/jobs" : "" };
}

async function send(response: ServerResponse, { status = 200, headers, body, delayMs, fails }: Step): Promise<void> {
  if (delayMs) await wait(delayMs);
  if (fails === "cut") return void response.destroy();
  if (fails === "headers") return;
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/html" : "application/json";
  response.writeHead(status, { ...CORS, ...(text !== "" && { "content-type": type }), ...headers });
  if (fails === "body") response.write(text.slice(0, Math.ceil(text.length / 2)));
  else response.end(text);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
