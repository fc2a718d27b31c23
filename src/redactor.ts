const REDACTED = "[redacted]";
/** Shorter values are hardly secret, and removing them would spoil ordinary text. */
const SHORTEST = 4;
/** Of a secret that was cut off, this much at least is taken for its beginning. */
const SHORTEST_BEGINNING = 8;
/** Tokens come and go; the last few are enough, because only answers to requests that carried them can repeat them. */
const REMEMBERED_TOKENS = 8;

/** Takes a client's secrets out of any text that comes from outside, before it can reach an error, an event or a log. */
export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #tokens: { token: string; forms: string[] }[] = [];

  /** Adds a secret for the life of the client. */
  addSecret(secret: string | undefined): void {
    if (secret) for (const form of forms(secret)) this.#secrets.add(form);
  }

  /** Adds a token; the oldest is forgotten. */
  addToken(token: string): void {
    if (this.#tokens.at(-1)?.token === token) return;
    this.#tokens.push({ token, forms: forms(token) });
    if (this.#tokens.length > REMEMBERED_TOKENS) this.#tokens.shift();
  }

  /**
   * The text without the client's secrets and without `more`, those of a single request. JSON is parsed first, because a server may
   * escape more than JSON has to.
   */
  readonly redact = (text: string, more: readonly string[] = []): string => {
    if (text === "") return text;
    const known = [...this.#secrets, ...this.#tokens.flatMap(({ forms }) => forms), ...more.flatMap(forms)];
    known.sort((a, b) => b.length - a.length);
    const without = (dirty: string): string => known.reduce((rest, form) => rest.replaceAll(form, REDACTED), dirty);
    // What is quoted inside a string of JSON may have escapes of its own.
    const clean = (dirty: string): string => {
      const rest = without(dirty);
      const read = readUnicode(rest);
      const found = without(read);
      return found === read ? rest : found;
    };
    return text.includes("\\") ? readEscapes(text, clean, known) : withoutBeginning(clean(text), known);
  };
}

/** What many secrets begin with and is no secret by itself: a text that ends with it is not cut. */
const PUBLIC_HEAD = /^(-----BEGIN [A-Z ]+-----|[\w+.-]+:\/\/)/;

/** A text that was cut off may end with the beginning of a secret. */
function withoutBeginning(text: string, known: readonly string[]): string {
  for (const form of known) {
    const least = (PUBLIC_HEAD.exec(form)?.[0].length ?? 0) + SHORTEST_BEGINNING;
    const start = form.slice(0, least);
    let at = text.indexOf(start, Math.max(0, text.length - form.length + 1));
    for (; at !== -1; at = text.indexOf(start, at + 1)) {
      if (form.startsWith(text.slice(at))) return text.slice(0, at) + REDACTED;
    }
  }
  return text;
}

/** JSON with every string in it cleaned; of any other text, such as JSON that was cut off, at least the odd escapes are read. */
function readEscapes(text: string, clean: (text: string) => string, known: readonly string[]): string {
  try {
    return clean(JSON.stringify(cleaned(JSON.parse(text), clean)));
  } catch {
    return withoutBeginning(clean(readUnicode(clean(text))), known);
  }
}

function readUnicode(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function cleaned(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === "string") return clean(value);
  if (Array.isArray(value)) return value.map((each) => cleaned(each, clean));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [clean(name), cleaned(each, clean)]));
}

/** The ways in which a secret may be written: as it is, in a host name, in a URL, in a form, in JSON, in HTML, in base64. */
function forms(given: string): string[] {
  if (given.length < SHORTEST) return [];
  // Half of a surrogate pair cannot be written in an address.
  const secret = given.toWellFormed();
  const base64 = toBase64(secret);
  const encoded = [
    encodeURI(secret),
    encodeURIComponent(secret),
    encodeURIComponent(secret).replaceAll("%20", "+"),
    encodeURIComponent(encodeURIComponent(secret)),
    encodeURIComponent(secret).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
    new URLSearchParams({ s: secret }).toString().slice(2),
  ];
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inHtml = secret
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
  const all = [
    given,
    secret,
    secret.toLowerCase(),
    ...encoded,
    ...encoded.map((each) => each.replace(/%../g, (hex) => hex.toLowerCase())),
    inJson,
    inJson.replaceAll("/", "\\/"),
    JSON.stringify(inJson).slice(1, -1),
    inHtml,
    inHtml.replaceAll("'", "&#39;"),
    base64,
    base64.replace(/=+$/, ""),
    base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""),
  ];
  return [...new Set(all)];
}

function toBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}
