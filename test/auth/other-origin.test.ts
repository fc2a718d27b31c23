import { expect, test } from "vitest";
import { createAirbyteClient } from "../../src/client.ts";

test("an Authorization of the options is for the client's server alone; one of a call goes where the call goes", async () => {
  const sent: string[] = [];
  const airbyte = createAirbyteClient({
    baseUrl: "http://localhost:8000",
    auth: "none",
    headers: { Authorization: "Bearer of-the-client" },
    fetch: async (url, init) => {
      sent.push(`${new URL(String(url)).host} ${new Headers(init?.headers).get("authorization")}`);
      return Response.json({ data: [] });
    },
  });
  const elsewhere = { baseUrl: "http://localhost:9000" };
  for (const headers of [{}, { authorization: undefined }, { authorization: [] }, { Authorization: ["x"] }]) {
    await expect(airbyte.GET("/jobs", { ...elsewhere, headers })).rejects.toMatchObject({ code: "configuration" });
  }
  await airbyte.GET("/jobs", { ...elsewhere, headers: { authorization: "Bearer of-the-call" } });
  await airbyte.listJobs();
  expect(sent).toEqual(["localhost:9000 Bearer of-the-call", "localhost:8000 Bearer of-the-client"]);
  airbyte.use({ onRequest: ({ request }) => new Request(request.url.replace("8000", "9000"), request) });
  await expect(airbyte.listJobs()).rejects.toMatchObject({ code: "configuration" });
  expect(sent).toHaveLength(2);
});

test("headers of the options stay with the client's server", async () => {
  const sent: string[] = [];
  const options = {
    baseUrl: "http://localhost:8000",
    fetch: async (url: RequestInfo | URL, init?: RequestInit) => {
      const headers = new Headers(init?.headers);
      sent.push([new URL(String(url)).port, headers.get("cookie"), headers.get("user-agent")?.split("/")[0]].join(" "));
      return Response.json({ data: [] });
    },
  };
  const fixed = createAirbyteClient({ ...options, auth: "none", headers: { Cookie: "session=1" } });
  const made = createAirbyteClient({ ...options, apiKey: "key-1", headers: () => ({ cookie: "session=2" }) });
  await fixed.GET("/jobs", { baseUrl: "http://localhost:9000" });
  await fixed.GET("/jobs", { baseUrl: "http://localhost:8000/other" });
  await made.GET("/jobs", { baseUrl: "http://localhost:9000", headers: { authorization: "Bearer own" } });
  await made.GET("/jobs", {
    baseUrl: "http://localhost:9000",
    headers: { authorization: "Bearer own", cookie: "mine" },
  });
  await made.listJobs();
  expect(sent).toEqual([
    "9000  airbyte-client",
    "8000 session=1 airbyte-client",
    "9000  airbyte-client",
    "9000 mine airbyte-client",
    "8000 session=2 airbyte-client",
  ]);
});
