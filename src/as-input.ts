import { ConfigurationError } from "./errors.ts";

/** The request type that corresponds to a response type: enums that are open in answers are closed again. */
export type AsInput<T> = ClosedEnum<Extract<T, string>> | InputParts<Exclude<T, string>>;

type ClosedEnum<T extends string> = [Known<T>] extends [never] ? T : Known<T>;
/** Not `string`, and not the `string & {}` that keeps an enum open. */
type Known<T extends string> = T extends string ? (string extends T ? never : T) : never;
type InputParts<T> = T extends object ? { -readonly [Name in keyof T]: AsInput<T[Name]> } : T;

/**
 * A copy of an answer, typed as input of a request. For what is read and sent back unchanged, such as the other streams of a connection
 * when one changes. An enum value that this version does not know is sent as the server gave it. An empty `selectedFields`, with which an
 * answer says "all", is left out: in a request it is refused. The hidden key of a mapper stays: the server finds it by the mapper's id.
 *
 * @throws ConfigurationError for any other secret that the server has hidden (`**********`): a PATCH would store it in the place of the
 * real one. Leave it out there; a PUT keeps the stored one if you write the ten asterisks yourself.
 * @example
 * const { configurations } = await airbyte.getConnection({ path: { connectionId } });
 * const streams = asInput(configurations.streams ?? []).map((stream) =>
 *   stream.name === "orders" ? { ...stream, syncMode: "full_refresh_append" as const } : stream,
 * );
 * await airbyte.patchConnection({ path: { connectionId }, body: { configurations: { streams } } });
 */
export function asInput<T>(value: T): AsInput<T> {
  return sendable(value, "") as AsInput<T>;
}

function sendable(value: unknown, place: string): unknown {
  if (typeof value === "string" && /^\*{3,}$/.test(value)) {
    throw new ConfigurationError(
      `asInput: ${place || "the value"} is a secret that Airbyte has hidden; leave it out of a PATCH, which keeps it then, or give the real one`,
    );
  }
  if (typeof value !== "object" || value === null || isKnownMapper(value)) return value;
  const inside = (name: string) => (place === "" ? name : `${place}.${name}`);
  if (Array.isArray(value)) return value.map((part, index) => sendable(part, inside(String(index))));
  const parts = Object.entries(value).filter(([name, part]) => !(name === "selectedFields" && isEmptyList(part)));
  return Object.fromEntries(parts.map(([name, part]) => [name, sendable(part, inside(name))]));
}

function isKnownMapper(value: object): boolean {
  return "mapperConfiguration" in value && "id" in value && Boolean(value.id);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
