import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type AirbyteClient, type AirbyteClientOptions, createAirbyteClient } from "../../src/index.ts";
import { everythingPrinted, secretForms, unicodeEscaped } from "../support/secret-forms.ts";
import { startServer } from "../support/start-server.ts";

const SECRETS = {
  clientSecret: 'marked+secret/with=a&lot"of ü\\signs',
  apiKey: "marked.api+key/with=signs&more%20",
  password: 'marked pass+word/=&"ü',
  token: "marked.token+with/signs=~&",
  header: "marked-header+value/=&",
  query: "marked query+value/=&ü",
};
const basic = Buffer.from(`user:${SECRETS.password}`).toString("base64");
const ALL = [...Object.values(SECRETS), basic].flatMap(secretForms);

/** What a careless server may answer with: everything it has heard, in every form it can be written in. */
const said = Object.values(SECRETS).filter((secret) => secret !== SECRETS.header && secret !== SECRETS.query);
const forms = [...said, basic].flatMap((secret) => [
  ...secretForms(secret).filter((form) => form !== unicodeEscaped(secret)),
]);
const all = forms.join(" ");
const inHeader = [...said.slice(1, 2), SECRETS.token, ...forms.filter((form) => /^[\x21-\x7e]+$/.test(form))]
  .join(" ")
  .slice(0, 6_000);
const text =
  (body: string, type = "application/json") =>
  (response: ServerResponse, code: number) => {
    response.writeHead(code, { "content-type": type, "x-request-id": inHeader, "set-cookie": `a=${SECRETS.token}` });
    response.end(body);
  };
const bodies: Record<string, (response: ServerResponse, code: number) => void> = {
  problem: text(
    JSON.stringify({ type: all, title: all, detail: all, data: { message: all, [said[0] as string]: all } }),
  ),
  hateoas: text(JSON.stringify({ message: all, _links: {}, _embedded: { errors: [{ message: all, path: all }] } })),
  known: text(JSON.stringify({ message: all, errorId: all })),
  oauth: text(JSON.stringify({ error: all, error_description: all })),
  escaped: text(
    `{"message":"${[...said, basic].map(unicodeEscaped).join(" ")}","errorId":"${unicodeEscaped(SECRETS.token)}"}`,
  ),
  json: text(JSON.stringify([all, { [SECRETS.token]: all }])),
  text: text(all, "text/plain"),
  html: text(
    `<html><title>${SECRETS.token} ${SECRETS.apiKey.replaceAll("&", "&amp;")}</title>${all}</html>`,
    "text/html",
  ),
  "cut JSON": text(
    `{"message":"${JSON.stringify([...said, basic].join(" ")).slice(1, -1)} ${[...said, basic].map(unicodeEscaped).join(" ")}`,
  ),
  "a redirect": (response) =>
    response
      .writeHead(302, {
        location: `http://${SECRETS.token.replace(/[^a-z.]/g, "-")}.example/${encodeURIComponent(all)}`,
      })
      .end(),
  "a stall": (response) => response.writeHead(200, { "x-request-id": inHeader }).write(all),
  "a cut": (response) => response.socket?.destroy(),
};

const credentials: Record<string, Partial<AirbyteClientOptions>> = {
  "client id and secret": { clientId: "the-id", clientSecret: SECRETS.clientSecret },
  "client id and secret as a form": {
    clientId: "the-id",
    clientSecret: SECRETS.clientSecret,
    tokenRequestFormat: "form",
  },
  "a static key": { apiKey: SECRETS.apiKey },
  basic: { username: "user", password: SECRETS.password },
  "a function": { accessToken: () => ({ value: SECRETS.token }) },
};
// A server can only give back what it has heard, so each client must hide what it has sent.
const known: Record<string, string[]> = {
  "client id and secret": [SECRETS.clientSecret, SECRETS.token],
  "client id and secret as a form": [SECRETS.clientSecret, SECRETS.token],
  "a static key": [SECRETS.apiKey],
  basic: [SECRETS.password, basic],
  "a function": [SECRETS.token],
};

async function provoke(base: string, given: Partial<AirbyteClientOptions>): Promise<string> {
  const output: string[] = [];
  const log = (line: string) => output.push(line);
  const airbyte: AirbyteClient = createAirbyteClient({
    ...{ baseUrl: base, maxRetries: 1, retryDelayMs: 0, timeoutMs: 150, logLevel: "debug" },
    ...given,
    headers: { "x-proxy-key": SECRETS.header },
    logger: { debug: log, info: log, warn: log, error: log },
    onEvent: (event) => output.push(inspect(event, { depth: 10 }), JSON.stringify(event)),
  });
  const calls = [
    () => airbyte.listJobs({ query: { status: SECRETS.query } as never, headers: { "x-a": SECRETS.header } }),
    () => airbyte.createTag({ body: { name: SECRETS.query, color: "FF0000", workspaceId: "w" } }),
    () => airbyte.getHealthCheck(),
    () => airbyte.auth.refresh(),
    () => airbyte.listJobs({ headers: { authorization: `Bearer ${SECRETS.header}\nx` } }),
    () => airbyte.GET("/jobs", { baseUrl: `http://u:${encodeURIComponent(SECRETS.query)}@127.0.0.1/` }),
  ];
  for (const call of calls) {
    const outcome = await call().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if ("error" in outcome) output.push(everythingPrinted(outcome.error));
  }
  output.push(everythingPrinted(airbyte), everythingPrinted(airbyte.auth), JSON.stringify(airbyte.auth.status()));
  airbyte.close();
  return output.join("\n");
}

function expectNone(output: string, secrets: string[]): void {
  const shown = secrets.flatMap(secretForms).filter((form) => output.includes(form));
  expect(shown, output.slice(0, 2_000)).toEqual([]);
}

const cases = Object.keys(credentials).flatMap((credential) =>
  Object.keys(bodies).map((body) => [credential, body] as const),
);

test.each(cases)("with %s, a server that answers API calls with %s makes no secret show", async (credential, body) => {
  const url = await startServer((request, response) => {
    if (request.url?.endsWith("/token")) {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ access_token: SECRETS.token, token_type: "Bearer", expires_in: 900 }));
    } else bodies[body]?.(response, 500);
  });
  const output = await provoke(url, credentials[credential] ?? {});
  expect(output).toContain("listJobs");
  if (!body.startsWith("a ") && body !== "html") expect(output).toContain("[redacted]");
  expectNone(output, [...(known[credential] ?? []), SECRETS.header, SECRETS.query]);
});

const tokenStatuses = [200, 400, 401, 404];
test.each(Object.keys(bodies).flatMap((body) => tokenStatuses.map((code) => [body, code] as const)))(
  "a token endpoint that answers with %s and %i makes no secret show",
  async (body, code) => {
    const url = await startServer((_request, response) => bodies[body]?.(response, code));
    const given = { clientId: "the-id", clientSecret: SECRETS.clientSecret };
    // A token that was never accepted is not known: what the server makes up is no secret of ours.
    expectNone(await provokeOnce(url, given), [SECRETS.clientSecret, SECRETS.header]);
  },
  10_000,
);

/** Only what concerns tokens: one call, ended by a deadline, because token requests have their own long waits. */
async function provokeOnce(base: string, given: Partial<AirbyteClientOptions>): Promise<string> {
  const output: string[] = [];
  const log = (line: string) => output.push(line);
  const airbyte = createAirbyteClient({
    ...{ baseUrl: base, deadlineMs: 250, logLevel: "debug", headers: { "x-proxy-key": SECRETS.header } },
    ...given,
    logger: { debug: log, info: log, warn: log, error: log },
    onEvent: (event) => output.push(inspect(event, { depth: 10 }), JSON.stringify(event)),
  });
  for (const call of [
    () => airbyte.listJobs(),
    () => airbyte.auth.getAccessToken({ signal: AbortSignal.timeout(100) }),
  ]) {
    await call().catch((error: unknown) => output.push(everythingPrinted(error)));
  }
  output.push(everythingPrinted(airbyte), JSON.stringify(airbyte.auth.status()));
  airbyte.close();
  return output.join("\n");
}

test("the search finds what it looks for", () => {
  for (const form of ALL) expect(() => expectNone(`some ${form} text`, [...Object.values(SECRETS), basic])).toThrow();
});
