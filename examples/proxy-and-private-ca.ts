/**
 * Requests through a corporate proxy, and to a server whose certificate comes from a private authority. Both hold for API and
 * token requests alike, because both go through the `fetch` that you give.
 *
 *   npx node examples/proxy-and-private-ca.ts
 */
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { createAirbyteClient, type Fetch } from "airbyte-client";
import { logging } from "./support/logging.ts";
import { startMock } from "./support/start-mock.ts";

await using mock = await startMock();

// Stands for your proxy: takes absolute URLs and passes them on.
let proxied = 0;
const proxy = createServer((incoming, outgoing) => {
  proxied += 1;
  const { method, headers, url = "" } = incoming;
  incoming.pipe(
    request(url, { method, headers }, (answer) =>
      answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers)),
    ),
  );
}).listen(0, "127.0.0.1");
await once(proxy, "listening");
const proxyPort = (proxy.address() as AddressInfo).port;

/**
 * With undici these are two lines. Make one dispatcher for all requests, because each opens connections of its own; and take undici's `fetch`,
 * because that of Node does not work with the dispatcher of another version:
 * `import { ProxyAgent, fetch as undiciFetch } from "undici";`
 * `const dispatcher = new ProxyAgent(proxyUrl);`
 * `fetch: (url, init) => undiciFetch(url, { ...init, dispatcher } as object) as unknown as Promise<Response>`.
 * For a private certificate authority the dispatcher is `new Agent({ connect: { ca } })`; without any code it is
 * NODE_EXTRA_CA_CERTS=/path/to/ca.pem, and for a proxy NODE_USE_ENV_PROXY=1 with HTTPS_PROXY (for http:// servers HTTP_PROXY; Node 22.21,
 * 24 and newer) and NO_PROXY=localhost,127.0.0.1 for this machine.
 */
const throughProxy: Fetch = async (url, init) =>
  new Promise((resolve, reject) => {
    const headers = Object.fromEntries(new Headers(init.headers));
    const options = { host: "127.0.0.1", port: proxyPort, method: init.method ?? "GET", path: url, headers };
    const outgoing = request({ ...options, signal: init.signal ?? undefined }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const status = answer.statusCode ?? 502;
      resolve(new Response(Buffer.concat(chunks), { status, headers: answer.headers as Record<string, string> }));
    });
    outgoing.on("error", reject).end(init.body);
  });

const { baseUrl, clientId, clientSecret } = mock;
const airbyte = createAirbyteClient({
  baseUrl,
  clientId,
  clientSecret,
  fetch: throughProxy,
  ...logging(),
  headers: { "x-team": "data" },
});
const { data } = await airbyte.listConnections();
console.log(`${data.length} connections, ${proxied} requests through the proxy (one for the token)`);
airbyte.close();
proxy.close();
