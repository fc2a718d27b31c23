import { createServer, type RequestListener, type Server } from "node:http";

/** A server that listens, and where. */
export interface Listening {
  /** Such as `http://127.0.0.1:40123`. */
  url: string;
  close(): Promise<void>;
}

/** Opens one plain HTTP server. */
export async function listen(port: number, host: string, listener: RequestListener): Promise<Listening> {
  // Kept alive for longer than any test pauses between two calls, so that no reused connection is closed under a request.
  // There is room for a first line that is too long: the mock refuses it in the server's way, Node would do so in its own.
  const server = createServer({ keepAliveTimeout: 300_000, maxHeaderSize: 65_536 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(cannotListen(port, host, cause)));
    // Room for a test that opens thousands of connections at once.
    server.listen({ port, host, backlog: 4_096 }, resolve);
  });
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server),
    close: () => {
      closing ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closing;
    },
  };
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The mock listens on no port.");
  return `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`;
}

function cannotListen(port: number, host: string, cause: NodeJS.ErrnoException): Error {
  const hint = cause.code === "EADDRINUSE" ? "the port is in use; leave `port` out to get a free one" : cause.message;
  return Object.assign(new Error(`The mock cannot listen on ${host}:${port}: ${hint}.`, { cause }), {
    code: cause.code,
  });
}
