const REDACTED = "[redacted]";
/** Shorter values are not secrets worth the name, and would tear holes into ordinary text. */
const SHORTEST = 4;
/** Tokens come and go; the last few are enough, because only answers to requests that carried them can repeat them. */
const REMEMBERED_TOKENS = 8;

/** Takes a client's secrets out of any text that comes from outside, before it can reach an error, an event or a log. */
export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #tokens: string[] = [];

  /** Adds a secret for the life of the client. */
  addSecret(secret: string | undefined): void {
    if (secret) for (const form of forms(secret)) this.#secrets.add(form);
  }

  /** Adds a token; the oldest is forgotten. */
  addToken(token: string): void {
    if (this.#tokens.at(-1) === token) return;
    this.#tokens.push(token);
    if (this.#tokens.length > REMEMBERED_TOKENS) this.#tokens.shift();
  }

  readonly redact = (text: string): string => {
    if (text === "") return text;
    let clean = text;
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, REDACTED);
    for (const token of this.#tokens) for (const form of forms(token)) clean = clean.replaceAll(form, REDACTED);
    return clean;
  };
}

/** The ways in which a secret may be written: as it is, in a URL, in a form, in JSON, in base64. Longest first. */
function forms(secret: string): string[] {
  if (secret.length < SHORTEST) return [];
  const base64 = toBase64(secret);
  const all = [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).replaceAll("%20", "+"),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    base64,
    base64.replace(/=+$/, ""),
    base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""),
  ];
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
