import { expect, test } from "vitest";
import { sentSecrets } from "../../src/redaction/sent-secrets.ts";

test.each([
  ...["password", "passwords", "pass", "passwd", "passphrase", "ssh_passphrase", "passcode", "client_secret"],
  ...["api_token", "accessTokens", "credentials", "credentials_json", "jwt", "pat", "github_pat", "auth_header"],
  ...["authHeader", "connection_string", "connectionString", "service_account", "service_account_info_key"],
  ...[
    "api_key",
    "access_key_id",
    "private_key",
    "azure_blob_storage_account_key",
    "pwd",
    "db_pwd",
    "userPwd",
    "webhook",
    "webhook_url",
  ],
  ...["service_account_info", "service_account_json", "secret_id"],
  ...["sasl_jaas_config", "shared_access_signature"],
])("what a connector's configuration has under %s is a secret", (name) => {
  const body = JSON.stringify({ configuration: { [name]: "marked-value" } });
  expect(sentSecrets({ headers: new Headers(), body })).toContain("marked-value");
});

test.each([
  ...["x-api-key", "x-auth", "x-auth-token", "authentication", "x-goog-iap-jwt-assertion", "cf-access-jwt-assertion"],
])("the header %s holds a secret", (name) => {
  expect(sentSecrets({ headers: new Headers({ [name]: "marked-value" }), body: undefined })).toContain("marked-value");
});

test.each([
  "authentication",
  "primary_key",
  "primaryKey",
  "partition_key",
  "sort_key",
  "foreign_keys",
  "host",
  "tokenizer",
  "passive",
])("what it has under %s is none", (name) => {
  const body = JSON.stringify({ configuration: { [name]: "plain-value" } });
  expect(sentSecrets({ headers: new Headers(), body })).not.toContain("plain-value");
});

test.each<[string, object]>([
  [
    "the key of a mapper",
    { configurations: { streams: [{ mappers: [{ mapperConfiguration: { key: "marked-value" } }] }] } },
  ],
  ["the address of a webhook", { notifications: { failure: { webhook: { enabled: true, url: "marked-value" } } } }],
  ["what a configuration has below a webhook", { configuration: { webhook: { secret: "marked-value" } } }],
  ["the address of its webhook", { configuration: { webhook: { a: { url: "marked-value" } } } }],
  ["what it has further down", { configuration: { a: { webhook: [{ password: "marked-value" }] } } }],
  ["a list of secrets", { configuration: { tokens: [["marked-value"]] } }],
  ["the id of a stored secret", { name: "x", secretId: "marked-value" }],
  ["the password in an address", { configuration: { hosts: ["amqp://ada:marked-value@mq.example/orders"] } }],
  ["that of a second address", { configuration: { hosts: "amqp://a:b@one,amqp://a:marked-value@two" } }],
  ["that in an address which is a secret", { configuration: { connection_string: "db://a:marked-value@h/x" } }],
])("%s is a secret, too", (_what, body) => {
  expect(sentSecrets({ headers: new Headers(), body: JSON.stringify(body) })).toContain("marked-value");
});

test("what is called a key outside of a configuration is none", () => {
  const body = { configurations: { streams: [{ name: "orders", key: "plain-value", token: "plain-value" }] } };
  expect(sentSecrets({ headers: new Headers(), body: JSON.stringify(body) })).toEqual([]);
});

test("a password that is a number is a secret, a count is none", () => {
  const body = JSON.stringify({
    configuration: { password: 48151623, max_tokens: 4096, url: "http://db.example:5432/a@b" },
  });
  expect(sentSecrets({ headers: new Headers(), body })).toEqual(["48151623"]);
});
