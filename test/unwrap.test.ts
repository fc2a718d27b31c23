import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ApiError, unwrap } from "../src/index.ts";
import { answeringClient, failureOf, status } from "./support/answering-client.ts";

test("data of a good answer comes out, whatever it is", () => {
  for (const data of [{ a: 1 }, [], "", 0, undefined]) expect(unwrap({ data, response: status(200) })).toBe(data);
});

test.each([
  ["an empty 500", status(500)],
  ["an empty 500 that says so", status(500, undefined, { "content-length": "0" })],
  ["an empty 404", status(404)],
  ["a 304", new Response(null, { status: 304 })],
])("%s is an ApiError, whether or not there is a body", async (_name, answer) => {
  const { airbyte } = answeringClient([answer], { maxRetries: 0 });
  const result = await airbyte.GET("/jobs");
  expect(result.data).toBeUndefined();
  const error = await failureOf<ApiError>((async () => unwrap(result))());
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    status: answer.status,
    method: "GET",
    path: "/jobs",
    operationId: "listJobs",
    attempts: 1,
  });
  // Facts that are not known are not there, so that a printed error is short.
  for (const name of ["problem", "errorId", "retryAfterMs"]) expect(error).not.toHaveProperty(name);
  expect(inspect(error)).not.toContain("undefined");
});

test("the error of a result is the body as it came", async () => {
  const body = { status: 409, type: "error:connection/locked", title: "Connection is locked", data: null };
  const { airbyte } = answeringClient([status(409, body)]);
  const { error, response } = await airbyte.GET("/jobs");
  expect(error).toEqual(body);
  expect(await response.json()).toEqual(body);
});

test("a response of another making is unwrapped too", () => {
  const response = Object.defineProperty(status(404), "url", { value: "https://airbyte.example/v1/jobs?secret=1" });
  expect(() => unwrap({ error: { message: "gone" }, response })).toThrow("Request /v1/jobs failed with 404: gone");
  expect(() => unwrap({ response: status(500) })).toThrow("failed with 500");
});

test("a page of a proxy is not quoted, but explained", async () => {
  const { airbyte } = answeringClient([status(502, "<html><title>502 Bad Gateway</title></html>")], { maxRetries: 0 });
  const error = await failureOf<Error>(airbyte.listJobs());
  expect(error.message).toBe(
    "GET /jobs failed with 502 - a proxy in front of Airbyte answered: the server is down or restarting",
  );
  expect(error).toMatchObject({ problem: { kind: "html", message: "502 Bad Gateway" } });
});
