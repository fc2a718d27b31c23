import type { OutgoingRequest } from "../http/layer.ts";

/**
 * Names of headers, and of fields of a connector's configuration, that hold a secret. Only the connector itself knows for sure, and a
 * harmless value that is taken out spoils the server's words.
 */
const SECRET_NAME =
  /(authorization|cookie|pass(word|phrase|code)?|passwd|secret|token|credentials?(_json)?|jwt|\bpat|_pat|auth_?header|connection_?string|service_?account|(?<!(primary|partition|sort|clustering|foreign)[_-]?)key(_?id)?)s?$/i;

/** Shorter values ("true", "dark") are ordinary words. */
const SHORTEST_COOKIE = 8;

/** What a request is made of, as far as it may hold secrets. */
export type SentParts = Pick<OutgoingRequest, "headers" | "body">;

/** The secrets that a request carries and the client does not know otherwise: a server may repeat them in an error. */
export function sentSecrets({ headers, body }: SentParts): string[] {
  const found = secretsIn(Object.fromEntries(headers), false);
  const cookies = headers.get("cookie")?.split(/; */) ?? [];
  return [
    ...found,
    // "Bearer", "Basic" and the like may be repeated without what follows them, and the other way round.
    ...found.map((value) => value.replace(/^\w+ /, "")),
    ...found.flatMap(basicPair),
    ...cookies.map((cookie) => cookie.slice(cookie.indexOf("=") + 1)).filter(({ length }) => length >= SHORTEST_COOKIE),
    ...configurationSecrets(body),
  ];
}

function configurationSecrets(body: unknown): string[] {
  if (typeof body !== "string" || !/(configuration|secret)"/i.test(body)) return [];
  return Object.entries(Object(jsonOf(body))).flatMap(([name, value]) =>
    /(configuration|^client_?secret)$/i.test(name) ? secretsIn(value, /secret$/i.test(name)) : [],
  );
}

/** Every secret text in a value, however deep: not by recursion, which a text of many brackets would end with an error. */
function secretsIn(value: unknown, isSecret: boolean): string[] {
  const found: string[] = [];
  const all = [{ value, isSecret }];
  for (const { value, isSecret } of all) {
    if (typeof value === "string") {
      if (!isSecret) continue;
      found.push(value);
      // A key file of a service account is given as a text of JSON, of which a server may repeat only the key.
      all.push({ value: Object(jsonOf(value)), isSecret: false });
      continue;
    }
    for (const [name, each] of Object.entries(Object(value)))
      all.push({ value: each, isSecret: Array.isArray(value) ? isSecret : SECRET_NAME.test(name) });
  }
  return found;
}

/** What Basic credentials stand for: name and password, and the password alone. */
function basicPair(header: string): string[] {
  const [, encoded] = /^basic (\S+)$/i.exec(header.trim()) ?? [];
  try {
    const pair = new TextDecoder().decode(Uint8Array.from(atob(encoded ?? ""), (char) => char.charCodeAt(0)));
    return pair.includes(":") ? [pair, pair.slice(pair.indexOf(":") + 1)] : [];
  } catch {
    return [];
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
