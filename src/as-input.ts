import { ConfigurationError } from "./errors.ts";

/** The request type that corresponds to a response type: enums that are open in responses are closed again. */
export type AsInput<T> = ClosedEnum<Extract<T, string>> | InputParts<Exclude<T, string>>;

type ClosedEnum<T extends string> = [Known<T>] extends [never] ? T : Known<T>;
/** Not `string`, and not the `string & {}` that keeps an enum open. */
type Known<T extends string> = T extends string ? (string extends T ? never : T) : never;
type InputParts<T> = T extends object ? { -readonly [Name in keyof T]: AsInput<T[Name]> } : T;

/**
 * A copy of a response, typed as input of a request. For values that you read and send back unchanged, such as the other streams of a
 * connection when one changes. An enum value that this version does not know is sent as the server gave it. An empty `selectedFields`,
 * which means "all" in a response, is left out, because the server rejects it in a request. The hidden key of a mapper stays: the server
 * finds it by the mapper's id, in the stored stream of that very connection. So before you send streams to another connection, remove the
 * `id` of their mappers and give the real keys. A `basic` schedule can be read but not sent: leave `schedule` out, or write it anew.
 *
 * @throws ConfigurationError for any other secret that the server has hidden (`**********`): a PATCH would store the asterisks in place of
 * the secret. Leave it out of a PATCH; a PUT keeps the stored secret if you write the ten asterisks yourself. Also for a stream of a
 * connection without `syncMode`, whose mode has no public name: sent back as it is, it would become `full_refresh_overwrite`.
 * @example
 * const { configurations } = await airbyte.getConnection({ path: { connectionId } });
 * const streams = asInput(configurations.streams ?? []).map((stream) =>
 *   stream.name === "orders" ? { ...stream, cursorField: ["updated_at"] } : stream,
 * );
 * await airbyte.patchConnection({ path: { connectionId }, body: { configurations: { streams } } });
 */
export function asInput<T>(value: T): AsInput<T> {
  return sendable(value, "") as AsInput<T>;
}

/** `keepsKey`: this is the configuration of a mapper with an id, by which the server finds the stored key. */
function sendable(value: unknown, place: string, keepsKey = false): unknown {
  if (typeof value === "string" && /^\*{3,}$/.test(value)) {
    throw new ConfigurationError(
      `asInput: ${place || "the value"} is a secret that Airbyte has hidden; leave it out of a PATCH, which then keeps the stored one, in a PUT send the asterisks without asInput, and when you create something the real one`,
    );
  }
  const inside = (name: string) => (place === "" ? name : `${place}.${name}`);
  if (Array.isArray(value)) return value.map((part, index) => sendable(part, inside(String(index))));
  // A Date and the like have a toJSON of their own.
  if (!isPlain(value)) return value;
  if (isStream(value) && (value.syncMode ?? undefined) === undefined && !/(^|\.)configuration\./.test(place)) {
    throw new ConfigurationError(
      `asInput: ${inside("syncMode")} of stream "${value.name}" is missing, because its sync mode has no public name; the server would make it full_refresh_overwrite. Say which mode you want before you pass it on`,
    );
  }
  const saysAll = (name: string, part: unknown) =>
    name === "selectedFields" && Array.isArray(part) && part.length === 0 && typeof value.name === "string";
  const parts = Object.entries(value).filter(([name, part]) => !saysAll(name, part));
  const copied = ([name, part]: [string, unknown]) => {
    if (keepsKey && name === "key") return [name, part];
    return [name, sendable(part, inside(name), name === "mapperConfiguration" && Boolean(value.id))];
  };
  return Object.fromEntries(parts.map(copied));
}

/** A stream in the answer of a connection. */
function isStream({ name, cursorField, primaryKey }: Record<string, unknown>): boolean {
  return typeof name === "string" && (Array.isArray(cursorField) || Array.isArray(primaryKey));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  // Includes objects of another realm (a frame, a vm context), whose Object.prototype is another one.
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
