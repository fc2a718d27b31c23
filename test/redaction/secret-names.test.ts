import { expect, test } from "vitest";
import { sentSecrets } from "../../src/redaction/sent-secrets.ts";

test.each([
  ...["password", "passwords", "pass", "passwd", "passphrase", "ssh_passphrase", "passcode", "client_secret"],
  ...["api_token", "accessTokens", "credentials", "credentials_json", "jwt", "pat", "github_pat", "auth_header"],
  ...["authHeader", "connection_string", "connectionString", "service_account", "service_account_info_key"],
  ...["api_key", "access_key_id", "private_key", "azure_blob_storage_account_key"],
])("what a connector's configuration has under %s is a secret", (name) => {
  const body = JSON.stringify({ configuration: { [name]: "marked-value" } });
  expect(sentSecrets({ headers: new Headers(), body })).toContain("marked-value");
});

test.each([
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
