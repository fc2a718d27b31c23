import { ConfigurationError } from "./errors.ts";

/** The request type that corresponds to a response type: enums that are open in answers are closed again. */
export type AsInput<T> = ClosedEnum<Extract<T, string>> | InputParts<Exclude<T, string>>;

type ClosedEnum<T extends string> = [Known<T>] extends [never] ? T : Known<T>;
/** Not `string`, and not the `string & {}` that keeps an enum open. */
type Known<T extends string> = T extends string ? (string extends T ? never : T) : never;
type InputParts<T> = T extends object ? { -readonly [Name in keyof T]: AsInput<T[Name]> } : T;

/**
 * Returns its argument as it is, typed as input of a request. For what is read and sent back unchanged, such as the other streams of a
 * connection when one changes. An enum value that this version does not know is sent as the server gave it.
 *
 * @throws ConfigurationError for a secret that the server has hidden (`**********`): sent back, it would take the place of the real one.
 * @example
 * const { configurations } = await airbyte.getConnection({ path: { connectionId } });
 * const streams = asInput(configurations.streams ?? []).map((stream) =>
 *   stream.name === "orders" ? { ...stream, syncMode: "full_refresh_append" as const } : stream,
 * );
 * await airbyte.patchConnection({ path: { connectionId }, body: { configurations: { streams } } });
 */
export function asInput<T>(value: T): AsInput<T> {
  refuseHidden(value, "");
  return value as unknown as AsInput<T>;
}

function refuseHidden(value: unknown, place: string): void {
  if (typeof value === "string" && /^\*{3,}$/.test(value)) {
    throw new ConfigurationError(
      `asInput: ${place || "the value"} is a secret that Airbyte has hidden; leave it out, or give the real one`,
    );
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) refuseHidden(part, place === "" ? name : `${place}.${name}`);
}
