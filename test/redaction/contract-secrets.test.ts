// What the contract lets callers send outside of a configuration, and whether what sounds like a secret is taken for one.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type JsonObject, objectAt } from "../../scripts/contract/json-object.ts";
import { operationsOf } from "../../scripts/contract/operations-of.ts";
import { resolve } from "../../scripts/contract/resolve.ts";
import { sentSecrets } from "../../src/redaction/sent-secrets.ts";

const SOUNDS_SECRET =
  /pass(word|phrase|code)|secret|token|key|credential|auth|webhook|signature|certificate|private|jwt/i;

/** Properties that only sound like it. */
const NO_SECRETS: Readonly<Record<string, string>> = {
  "configurations.streams[].primaryKey[][]": "the names of columns",
};

const VALUE = "marked-value";

/** Each text in a schema, as the path to it and a value of the schema that has it. */
function* textsIn(
  document: JsonObject,
  schema: unknown,
  path = "",
  seen: readonly object[] = [],
): Generator<[string, unknown]> {
  const found = resolve(document, schema);
  const { properties, items, additionalProperties, type } = found;
  if (seen.includes(found)) return;
  const below = (part: unknown, at: string) => textsIn(document, part, at, [...seen, found]);
  const parts = [found.allOf ?? [], found.anyOf ?? [], found.oneOf ?? []].flat();
  for (const part of parts) yield* below(part, path);
  for (const [name, property] of Object.entries(properties ?? {}))
    for (const [at, value] of below(property, path ? `${path}.${name}` : name)) yield [at, { [name]: value }];
  if (items) for (const [at, value] of below(items, `${path}[]`)) yield [at, [value]];
  if (additionalProperties) yield [`${path}.*`, { some: VALUE }];
  if (properties || items || additionalProperties || parts.length > 0 || type === "boolean") return;
  yield type === "object" ? [`${path}.*`, { some: VALUE }] : [path, VALUE];
}

/** The texts that sound like secrets and are in no configuration, each with a body that has it. */
function soundingSecret(document: JsonObject): Map<string, unknown> {
  const schemas = operationsOf(document).flatMap(({ operation }) => {
    const body = resolve(document, operation.requestBody ?? {});
    return Object.values(objectAt(body, "content")).map((media) => (media as JsonObject).schema);
  });
  const texts = schemas.flatMap((schema) => [...textsIn(document, schema)]);
  return new Map(texts.filter(([path]) => !/configuration(\.|\[|$)/i.test(path) && SOUNDS_SECRET.test(path)));
}

const isKnown = (body: unknown) => sentSecrets({ headers: new Headers(), body: JSON.stringify(body) }).includes(VALUE);

const read = (): JsonObject => parse(readFileSync(new URL("../../openapi/airbyte.yaml", import.meta.url), "utf8"));
const found = soundingSecret(read());

test.each(
  [...found].filter(([path]) => !(path in NO_SECRETS)),
)("%s, which sounds like a secret, is taken for one", (path, body) => {
  const advice = `Add it to OUTSIDE in src/redaction/sent-secrets.ts, or here to NO_SECRETS with the reason: ${path}`;
  expect(isKnown(body), advice).toBe(true);
});

test("secrets are found at any depth, and one that a new contract brings is not overlooked", () => {
  expect([...found.keys()]).toEqual(
    expect.arrayContaining(["client_secret", "secretId", "notifications.failure.webhook.url"]),
  );
  const document = read();
  const { schemas } = document.components as { schemas: Record<string, { properties: object }> };
  Object.assign(schemas.SourceCreateRequest?.properties ?? {}, {
    login: { type: "object", properties: { personalAccessTokens: { type: "array", items: { type: "string" } } } },
  });
  const all = soundingSecret(document);
  expect([...all.keys()].filter((path) => !found.has(path))).toEqual(["login.personalAccessTokens[]"]);
  expect(isKnown(all.get("login.personalAccessTokens[]"))).toBe(false);
});

test.each(Object.keys(NO_SECRETS))("%s, which only sounds like a secret, is still in the contract", (path) => {
  expect(found.has(path)).toBe(true);
});
