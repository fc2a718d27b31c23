import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
// @ts-expect-error: the package has no types, and three of its functions are all that is used here.
import Provider from "oidc-provider";
import { onTestFinished, vi } from "vitest";

/**
 * A certified OAuth 2 server on a free port. Reads forms only, and knows one application. Its tokens are opaque; `isActive`
 * asks it about one (RFC 7662), as a resource server does.
 */
export async function oidcAuthority(lifetimeSeconds: number) {
  const clientId = "app with spaces";
  const clientSecret = 's3cret+/=&%"\\~-that-needs-escaping';
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // It warns of its keys and its memory being made for tests, which is what they are for.
  const warnings = vi.spyOn(console, "warn").mockImplementation(() => {});
  const provider = new Provider(origin, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        grant_types: ["client_credentials"],
        redirect_uris: [],
        response_types: [],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
    ttl: { ClientCredentials: lifetimeSeconds },
  });
  warnings.mockRestore();
  let tokenRequests = 0;
  const handle = provider.callback();
  server.on("request", (request, response) => {
    if (request.url === "/token") tokenRequests += 1;
    handle(request, response);
  });
  return {
    clientId,
    clientSecret,
    tokenUrl: `${origin}/token`,
    tokenRequests: () => tokenRequests,
    isActive: async (token: string): Promise<boolean> => Boolean(await provider.ClientCredentials.find(token)),
  };
}
