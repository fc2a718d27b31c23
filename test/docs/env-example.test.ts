import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the example file names exactly the variables that are read, all of them empty", () => {
  const lines = readFileSync(new URL("../../.env.example", import.meta.url), "utf8").split("\n");
  const assignments = lines.filter((line) => line !== "" && !line.startsWith("#"));
  expect(assignments.sort()).toEqual(
    [
      ...["AIRBYTE_ALLOW_INSECURE_HTTP=", "AIRBYTE_DEADLINE_MS=", "AIRBYTE_TOKEN_URL="],
      ...["AIRBYTE_API_KEY=", "AIRBYTE_BASE_URL=", "AIRBYTE_CLIENT_ID=", "AIRBYTE_CLIENT_SECRET="],
      ...["AIRBYTE_MAX_RETRIES=", "AIRBYTE_PASSWORD=", "AIRBYTE_TIMEOUT_MS=", "AIRBYTE_USERNAME="],
      ...["AIRBYTE_WORKSPACE_ID=", "LOG_LEVEL="],
    ].sort(),
  );
});
