import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { inputAddress } from "../../scripts/contract/input-address.ts";
import { readInput } from "../../scripts/contract/read-input.ts";
import { originOfUrl } from "../../scripts/contract/source-record.ts";
import { inFolder, runScript } from "./run-script.ts";
import { smallDocument } from "./small-document.ts";

// Scripts are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

async function refusalOf(source: string): Promise<string> {
  return readInput(source).then(
    () => "",
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

const secret = [
  "http://hidden:hidden@127.0.0.1:9/500",
  "https://hidden@127.0.0.1/api.yaml",
  "HTTP://hidden:hidden@127.0.0.1:9/",
  "http:/hidden:hidden@127.0.0.1:9/",
  "http:hidden:hidden@127.0.0.1:9/",
  "hidden:hidden@127.0.0.1:9/500",
  "http://hidden:hid/den@127.0.0.1:9/",
  "ftp://hidden:hidden@127.0.0.1/x",
  "ftp://127.0.0.1/x?token=hidden",
  "http://127.0.0.1:9/api.yaml?token=hidden#hidden",
];

test.each(secret)("no login and no query of %s is told", async (source) => {
  const message = await refusalOf(source);
  expect(message).toMatch(/^ContractError: ./);
  expect(message).not.toMatch(/hid|den@/);
});

test("an address with a login is refused before anything is fetched", async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const { code, out, err } = await runScript("pull-spec.ts", `http://user:hidden@127.0.0.1:${port}/500`);
  server.close();
  expect([code, out, asked]).toEqual([1, "", 0]);
  expect(err).toContain(`The address at 127.0.0.1:${port} carries a user name or password; leave it out`);
  expect(err).not.toContain("hidden");
});

test("a query is sent, and neither printed nor recorded", () =>
  inFolder(async (folder) => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.setHeader("content-type", "text/plain").end(stringify(smallDocument()));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const path = `/airbytehq/airbyte-platform/${"a".repeat(40)}/api.yaml?token=hidden.yaml`;
    const { code, out, err } = await runScript("pull-spec.ts", `http://127.0.0.1:${port}${path}`, "--out", folder);
    server.close();
    expect([code, err, asked]).toEqual([0, "", [path]]);
    const record = await readFile(join(folder, "source.json"), "utf8");
    expect(JSON.parse(record)).toMatchObject({ commit: "a".repeat(40), file: "api.yaml" });
    expect(out + record + (await readFile(join(folder, "airbyte.yaml"), "utf8"))).not.toContain("hidden");
  }));

test("the origin in an address ends before its query", () => {
  const url = `https://github.com/airbytehq/airbyte-platform/raw/${"b".repeat(40)}/a/api.yaml?token=x.yaml`;
  expect(originOfUrl(url)).toEqual({ commit: "b".repeat(40), file: "a/api.yaml" });
});

test.each([
  "api.yaml",
  "./a/b.yaml",
  "C:\\specs\\api.yaml",
  "C:/specs/api.yaml",
  "a@b.yaml",
])("%s is the name of a file", (source) => {
  expect(inputAddress(source)).toBeUndefined();
});

test("an address of another kind is refused with what can be fetched", async () => {
  expect(await refusalOf("ftp://x/y")).toBe(
    "ContractError: ftp://x/y cannot be fetched: only http and https are. Download it and give the file.",
  );
});

test("an empty name is refused with the usage", async () => {
  const { code, err } = await runScript("pull-spec.ts", "");
  expect(code).toBe(2);
  expect(err).toMatch(/^The name of the document is empty; give a file or URL\.\nUsage: /);
});
