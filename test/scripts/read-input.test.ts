import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { readInput } from "../../scripts/contract/read-input.ts";

async function serving(answer: RequestListener, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api.yaml`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

test("a URL that answers text gives the text and its fingerprint", () =>
  serving(
    (_, response) => response.end("openapi: 3.1.0\n"),
    async (url) => {
      const { text, sha256, source } = await readInput(url);
      expect([text, source, sha256.slice(0, 8)]).toEqual(["openapi: 3.1.0\n", url, sha256.slice(0, 8)]);
      expect(sha256).toHaveLength(64);
    },
  ));

test("a URL that answers a web page is refused by name", () =>
  serving(
    (_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end("<html>"),
    (url) =>
      expect(readInput(url)).rejects.toThrow(
        `${url} answered with a web page (text/html); give the address of the raw file.`,
      ),
  ));

test("a URL that answers 404 is refused with the status", () =>
  serving(
    (_, response) => response.writeHead(404).end("Not Found"),
    (url) => expect(readInput(url)).rejects.toThrow(`${url} answered 404 Not Found; check the address.`),
  ));

test("a URL that never answers is given up", () =>
  serving(
    () => {},
    (url) => expect(readInput(url, 50)).rejects.toThrow(`${url} did not answer in full within 0.05 s; try again.`),
  ));

test("a URL that stops in the middle is given up", () =>
  serving(
    (_, response) => {
      response.write("openapi: ");
    },
    (url) => expect(readInput(url, 50)).rejects.toThrow("did not answer in full"),
  ));

test("a URL where nobody listens is named with the cause", async () => {
  let gone = "";
  await serving(
    () => {},
    async (url) => {
      gone = url;
    },
  );
  await expect(readInput(gone)).rejects.toThrow(/cannot be reached: .*ECONNREFUSED/);
});

test("bytes that are no text are refused", () =>
  serving(
    (_, response) => response.end(Buffer.from([0xff, 0xfe, 0x00])),
    (url) => expect(readInput(url)).rejects.toThrow("is not text in UTF-8"),
  ));
