import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type AirbyteClientOptions, createAirbyteClient } from "airbyte-client";
import { type MockAirbyte, startMockAirbyte } from "airbyte-client/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readmeRows } from "./readme-rows.ts";

let mock: MockAirbyte;
beforeAll(async () => {
  mock = await startMockAirbyte();
});
afterAll(() => mock.close());

const make = (options: Partial<AirbyteClientOptions> = {}) => {
  const { baseUrl, clientId, clientSecret } = mock;
  return createAirbyteClient({ baseUrl, clientId, clientSecret, maxRetries: 0, ...options });
};
const NO_CREDENTIALS = { clientId: undefined, clientSecret: undefined };
const id = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";

/** What people run into, each as it really happens. */
const troubles: Record<string, () => unknown> = {
  "no credentials": () => make(NO_CREDENTIALS),
  "a typo in an option": () => make({ clientID: "x" } as never),
  "plain http": () => make({ baseUrl: "http://airbyte.internal" }),
  "a wrong path": () => make({ baseUrl: `${mock.url}/workspaces`, ...NO_CREDENTIALS, apiKey: "k" }).listJobs(),
  "a wrong secret": () => make({ clientSecret: "wrong" }).listJobs(),
  "a server that is down": async () => {
    const gone = await startMockAirbyte();
    await gone.close();
    return make({ baseUrl: gone.baseUrl, ...NO_CREDENTIALS, apiKey: "k" }).listJobs();
  },
  "an old server": () => {
    mock.next("listTags", { status: 403, body: "hateoas" });
    return make().listTags();
  },
  "no permission": () => {
    mock.next("listTags", { status: 403, body: "problem" });
    return make().listTags();
  },
  "http instead of https": async () => {
    const server = createServer((_, response) =>
      response.writeHead(301, { location: "https://airbyte.example.com/" }).end(),
    );
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      await make({ baseUrl, ...NO_CREDENTIALS, apiKey: "k" }).listJobs();
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
  "a server that is slow": () => {
    mock.next("createConnection", { stall: "before-headers" });
    const body = { sourceId: id, destinationId: id };
    return make().createConnection({ body, timeoutMs: 20 });
  },
  "a sync that runs already": () => {
    mock.next("createJob", { problem: "try-again-later", message: `A sync is already running for: ${id}` });
    return make().createJob({ body: { connectionId: id, jobType: "sync" } });
  },
  "an unknown job": () => make().getJob({ path: { jobId: 1 } }),
  "a server that sheds load": () => {
    mock.next("listJobs", { status: 429 });
    return make().listJobs();
  },
  "a restart": () => {
    mock.next("listJobs", { status: 502, body: "html" });
    return make().listJobs();
  },
  "an expired key": () => make({ ...NO_CREDENTIALS, apiKey: "expired" }).listJobs(),
};

const messages = new Map<string, string>();
beforeAll(async () => {
  for (const [what, cause] of Object.entries(troubles)) {
    const error = await (async () => cause())().catch((thrown: Error) => thrown);
    messages.set(what, (error as Error).message);
  }
});

test.each(Object.keys(troubles))("README's troubleshooting has the text of %s", (what) => {
  const message = messages.get(what) ?? "";
  const found = readmeRows("### Troubleshooting").filter(([text = ""]) => text.startsWith("`"));
  // "…" in the table stands for anything.
  const matches = found.filter(([text = ""]) => {
    const pattern = text
      .slice(1, -1)
      .split("…")
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${pattern.join("[\\s\\S]*")}`).test(message);
  });
  expect(matches, message).toHaveLength(1);
});
