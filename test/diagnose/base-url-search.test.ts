import { expect, test } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { createAirbyteClient } from "../../src/index.ts";

const page = () => new Response("<html></html>");

/** A server at http://localhost:8000 that answers health requests; the addresses that were asked for it, in turn. */
function serverWith(baseUrl: string, health: (href: string) => Response) {
  const asked: string[] = [];
  const fetch = async (input: RequestInfo | URL) => {
    const href = String(input);
    asked.push(href.replace("http://localhost:8000", ""));
    return href.endsWith("/health") ? health(href) : Response.json({ data: [{}] });
  };
  return { airbyte: createAirbyteClient({ baseUrl, apiKey: "key", fetch: fetch as typeof globalThis.fetch }), asked };
}

test("the API is looked for under the usual path, then below each of the first parts of the address", async () => {
  const { airbyte, asked } = serverWith("http://localhost:8000/a/b/c/d", page);
  const { ok, findings } = await diagnose(airbyte);
  expect(asked).toEqual([
    "/a/b/c/d/health",
    "/api/public/v1/health",
    "/a/api/public/v1/health",
    "/a/b/api/public/v1/health",
    "/a/b/c/api/public/v1/health",
  ]);
  expect(ok).toBe(false);
  expect(findings.map(({ message }) => message)).toEqual([
    "baseUrl http://localhost:8000/a/b/c/d leads to a web page: on a self-managed server it is <origin>/api/public/v1.",
  ]);
});

test("the search ends where the API is found, and neither a page nor a failure is the API", async () => {
  const { airbyte, asked } = serverWith("http://localhost:8000/a/b", (href) => {
    if (href.includes("/a/api/")) return new Response("ok");
    return href.includes("/a/b") ? page() : new Response("no", { status: 500 });
  });
  const { findings } = await diagnose(airbyte);
  expect(asked.at(-1)).toBe("/a/api/public/v1/health");
  expect(findings[0]?.message).toContain("the API is at http://localhost:8000/a/api/public/v1, so set baseUrl to that");
});

test("an address that does not answer does not end the search", async () => {
  const { airbyte } = serverWith("http://localhost:8000/a", (href) => {
    if (href.includes("/a/api/")) return new Response("ok");
    if (href.includes("/a/health")) return page();
    throw new TypeError("fetch failed");
  });
  const { findings } = await diagnose(airbyte);
  expect(findings[0]?.message).toContain("the API is at http://localhost:8000/a/api/public/v1");
});

test("an address that was asked is not asked again", async () => {
  const { airbyte, asked } = serverWith("http://localhost:8000/api/public/v1", page);
  await diagnose(airbyte);
  expect(asked.filter((path) => path === "/api/public/v1/health")).toHaveLength(1);
});

test("a health page that a gateway puts in place of the server's is not taken for a hidden one", async () => {
  const { airbyte, asked } = serverWith("http://localhost:8000/api/public/v1", page);
  const { ok, findings } = await diagnose(airbyte);
  expect(ok).toBe(false);
  expect(findings).toMatchObject([{ code: "base-url", severity: "error" }]);
  expect(asked.some((path) => path.includes("/workspaces"))).toBe(false);
});

test("where health cannot be asked for and calls fail, the address is what is wrong", async () => {
  const { airbyte } = serverWith("http://localhost:8000", () => new Response("no", { status: 404 }));
  const { findings } = await diagnose(airbyte);
  expect(findings).toMatchObject([{ code: "base-url", severity: "warning" }]);
  const refusing = createAirbyteClient({
    ...{ baseUrl: "http://localhost:8000", apiKey: "key" },
    fetch: async () => new Response("no", { status: 404 }),
  });
  expect(await diagnose(refusing)).toMatchObject({ ok: false, findings: [{ code: "base-url", severity: "error" }] });
});

test("where the health is found elsewhere, that is the address, though calls may succeed here", async () => {
  const { airbyte, asked } = serverWith("http://localhost:8000/a", (href) =>
    href.includes("/a/health") ? new Response("no", { status: 404 }) : new Response("ok"),
  );
  const { ok, findings } = await diagnose(airbyte);
  expect(ok).toBe(false);
  expect(findings[0]?.message).toContain("the API is at http://localhost:8000/api/public/v1, so set baseUrl to that");
  expect(asked).toEqual(["/a/health", "/api/public/v1/health"]);
});
