import type { OutgoingRequest } from "../http/layer.ts";

/**
 * Names of headers and of configuration fields that hold a secret. Only the connector knows for sure, and redacting a harmless value makes
 * the server's message hard to read.
 */
const SECRET_NAME =
  /(authorization|cookie|pass(word|phrase|code)?|passwd|pwd|secret(_?id)?|token|credentials?(_json)?|webhook(_?url)?|jwt|jaas_config|signature|\bpat|_pat|auth_?header|connection_?string|service_?account(_(info|json|key))?|(?<!(primary|partition|sort|clustering|foreign)[_-]?)key(_?id)?)s?$/i;

/** Names outside of a configuration: there a key or a token is most often something else. */
const OUTSIDE = /^client_?secret$|^secret_?id$/i;

/** Inside a webhook its URL is a secret, too: whoever knows the URL of a chat's webhook can post there. */
const WEBHOOK = new RegExp(`^url$|${SECRET_NAME.source}`, "i");

/** In a configuration such a name has a method more often than a secret. */
const HEADER = new RegExp(`(^x-auth|authentication|assertion)$|${SECRET_NAME.source}`, "i");

const SHORTEST_NUMBER = 8;
/** Shorter values ("true", "dark") are ordinary words. */
const SHORTEST_COOKIE = 8;

/** What a request is made of, as far as it may hold secrets. */
export type SentParts = Pick<OutgoingRequest, "headers" | "body">;

/** What was found in the body of a request: a large one is not searched for each text that is cleaned. */
const ofBodies = new WeakMap<SentParts, string[]>();

/** The secrets that a request carries and the client does not know otherwise: a server may repeat them in an error. */
export function sentSecrets(request: SentParts): string[] {
  const { headers, body } = request;
  const inHeaders = secretsIn(Object.fromEntries(headers), HEADER);
  const cookies = headers.get("cookie")?.split(/; */) ?? [];
  return [
    ...inHeaders,
    // "Bearer", "Basic" and the like may be repeated without what follows them, and the other way round.
    ...inHeaders.map((value) => value.replace(/^\w+ /, "")),
    ...inHeaders.flatMap(basicPair),
    ...cookies.map((cookie) => cookie.slice(cookie.indexOf("=") + 1)).filter(({ length }) => length >= SHORTEST_COOKIE),
    ...ofBody(request, body),
  ];
}

function ofBody(request: SentParts, body: unknown): string[] {
  const known = ofBodies.get(request) ?? bodySecrets(body);
  ofBodies.set(request, known);
  return known;
}

/** The secrets in a body: in the configuration of a connector or a mapper, wherever it stands, and a few that stand outside of one. */
function bodySecrets(body: unknown): string[] {
  if (typeof body !== "string" || !/(configuration|secret(_?id)?|webhook)"/i.test(body)) return [];
  return secretsIn(jsonOf(body), OUTSIDE);
}

/** Every secret text in a value, however deep: not by recursion, which a text of many brackets would end with an error. */
function secretsIn(value: unknown, names: RegExp): string[] {
  const found: string[] = [];
  const all = [{ value, names, isSecret: false }];
  for (const { value, names, isSecret } of all) {
    if (typeof value === "string" || typeof value === "number") {
      const text = String(value);
      // Under such names short numbers are most often counts, as in max_tokens.
      if (isSecret && (typeof value === "string" || text.length >= SHORTEST_NUMBER)) found.push(text);
      // A key file, or a configuration by mistake, is given as a text of JSON, of which a server may repeat only a part.
      if ((isSecret || names !== OUTSIDE) && /^\s*[{[]/.test(text))
        all.push({ value: Object(jsonOf(text)), names: SECRET_NAME, isSecret: false });
      if (names !== OUTSIDE) for (const each of passwordsIn(text)) found.push(each);
      continue;
    }
    const isList = Array.isArray(value);
    for (const [name, each] of Object.entries(Object(value))) {
      const hidden = isList ? isSecret : names.test(name);
      all.push({ value: each, names: isList ? names : namesBelow(name, names), isSecret: hidden });
    }
  }
  return found;
}

/** The passwords in addresses: a server may repeat an address without its path. */
function passwordsIn(text: string): string[] {
  return Array.from(text.matchAll(/:\/\/[^\s/?#:]*:([^\s/?#]+)@/g), ([, password = ""]) => password);
}

/** A configuration stays one, however deep. */
function namesBelow(name: string, names: RegExp): RegExp {
  if (/^webhooks?$/i.test(name)) return WEBHOOK;
  return names === OUTSIDE && /configuration$/i.test(name) ? SECRET_NAME : names;
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
