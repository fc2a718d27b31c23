// What was read goes back through asInput; without it, or where a value can never be sent, it does not compile.
import { type AirbyteClient, asInput } from "airbyte-client";
import { exactly } from "./exactly.ts";

declare const airbyte: AirbyteClient;
const path = { connectionId: "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1" };

const connection = await airbyte.getConnection({ path });
const changed = asInput(connection.configurations.streams ?? []).map((stream) =>
  stream.name === "orders" ? { ...stream, syncMode: "full_refresh_append" as const } : stream,
);
await airbyte.patchConnection({ path, body: { configurations: { streams: changed } } });
// @ts-expect-error an enum of an answer is open
await airbyte.patchConnection({ path, body: { configurations: { streams: connection.configurations.streams ?? [] } } });
// @ts-expect-error a schedule that is only read is no schedule to write
await airbyte.patchConnection({ path, body: { schedule: asInput(connection.schedule) } });

exactly<"a" | "b">()(asInput("a" as "a" | "b" | (string & {})));
exactly<"a" | undefined>()(asInput("a" as "a" | (string & {}) | undefined));
exactly<string>()(asInput("a" as string));
exactly<string | null>()(asInput("a" as string | null));
exactly<unknown>()(asInput(0 as unknown));
exactly<{ one: 1; many: ("a" | 2)[]; maybe?: { deep: "b" } }>()(
  asInput({ one: 1, many: [2] } as {
    one: 1;
    many: ("a" | (string & {}) | 2)[];
    maybe?: { deep: "b" | (string & {}) };
  }),
);
exactly<["a", number]>()(asInput(["a", 1] as readonly ["a" | (string & {}), number]));
// Settings of a connector go back as they came.
const source = await airbyte.getSource({ path: { sourceId: "s" } });
await airbyte.patchSource({ path: { sourceId: "s" }, body: { configuration: asInput(source.configuration) } });
