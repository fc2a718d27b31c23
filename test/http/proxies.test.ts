// What stands between the client and Airbyte answers in its own words.
import { expect, test } from "vitest";
import { answeringClient, failureOf, status } from "../support/answering-client.ts";

const text = (code: number, body: string) => new Response(body, { status: code });

test.each([
  [
    text(401, "Invalid IAP credentials: empty token"),
    /empty token - a proxy in front of Airbyte refused this.*`headers`$/,
  ],
  [text(403, "RBAC: access denied"), /RBAC: access denied - a proxy in front of Airbyte refused this.*`headers`$/],
  [text(403, "<html><title>Blocked</title></html>"), /403 - a proxy in front of Airbyte refused this/],
  [text(404, "<html></html>"), /404 - a web server or proxy answered, not Airbyte's API: `baseUrl` may be wrong/],
  [status(403, { type: "error:forbidden", title: "forbidden", status: 403 }), /lack the role/],
])("a refusal is ascribed to who made it", async (answer, message) => {
  const { airbyte } = answeringClient([answer], { maxRetries: 0 });
  expect((await failureOf<Error>(airbyte.listJobs())).message).toMatch(message);
});

test("a proxy that refuses username and password is not asked to let this client in", async () => {
  const { airbyte } = answeringClient([text(401, "<html></html>")], { username: "u", password: "p" } as never);
  expect((await failureOf<Error>(airbyte.listJobs())).message).toMatch(/refused/);
});

test("a page to sign in at, after a redirect, is named as such", async () => {
  const redirect = new Response(null, { status: 302, headers: { location: "/oauth2/sign_in" } });
  const { airbyte } = answeringClient([redirect, text(200, "<!doctype html>")]);
  expect((await failureOf<Error>(airbyte.listJobs())).message).toMatch(/after a redirect, with a web page.*`headers`/);
  expect(
    (await failureOf<Error>(answeringClient([redirect]).airbyte.createTag({ body: {} as never }))).message,
  ).toMatch(/if a proxy asks you to sign in there/);
});
