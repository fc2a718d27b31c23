import { fold, type Reading, readings } from "./readings.ts";
import { type SentParts, sentSecrets } from "./sent-secrets.ts";

const REDACTED = "[redacted]";
/** Shorter values are hardly secret, and removing them would spoil ordinary text. */
const SHORTEST = 4;
/** A shorter beginning of a secret, or a shorter secret with its escapes resolved, may be an ordinary word. */
const SHORTEST_BEGINNING = 8;
/** A shorter line of a key holds little of it. */
const SHORTEST_LINE = 16;
/** Tokens come and go; the last few are enough, because only answers to requests that carried them can repeat them. */
const REMEMBERED_TOKENS = 8;
/** The most that a character of a secret may take in an escaped form. */
const LONGEST_ESCAPE = 12;

/** Where a secret begins and ends in a text. */
type Place = readonly [start: number, end: number];

/** Takes a client's secrets out of any text that comes from outside, before it can reach an error, an event or a log. */
export class Redactor {
  readonly #secrets: string[] = [];
  readonly #tokens: { readonly token: string; readonly forms: string[] }[] = [];

  /** Adds a secret for the life of the client. */
  addSecret(secret: string | undefined): void {
    if (secret) this.#secrets.push(...forms(secret));
  }

  /** Adds a token; the oldest is forgotten. */
  addToken(token: string): void {
    if (this.#tokens.at(-1)?.token === token) return;
    this.#tokens.push({ token, forms: forms(token) });
    if (this.#tokens.length > REMEMBERED_TOKENS) this.#tokens.shift();
  }

  /** The text without the client's secrets and without those of the request that it answers, however they are escaped in it. */
  readonly redact = (text: string, request?: SentParts): string => {
    if (text === "") return text;
    const more = new Set(request ? sentSecrets(request) : []);
    for (const { token } of this.#tokens) more.delete(token);
    // Of a secret that is longer than the text only its beginning can be in it.
    const most = LONGEST_ESCAPE * (text.length + 1);
    const known = new Set([
      ...this.#secrets,
      ...this.#tokens.flatMap(({ forms }) => forms),
      ...[...more].flatMap((secret) => forms(secret.slice(0, most))),
    ]);
    // To look for so many would block the process for seconds.
    if (known.size > MOST_FORMS) return REDACTED;
    const places = readings(text).flatMap((reading) => [...known].flatMap((form) => placesOf(form, reading)));
    return cut(text, places);
  };
}

/**
 * The forms in which a secret may be found in a reading: as it is, and with what looks like an escape in it resolved, as it is in the text.
 * What is read from a file often ends in a line break.
 */
function forms(given: string): string[] {
  const secret = given.trim();
  if (secret.length < SHORTEST) return [];
  // With its escapes resolved, a short one may be an ordinary word, or white space.
  const plain = readings(secret)
    .map(({ text }) => text)
    .filter((text, layer) => layer === 0 || text.trim().length >= SHORTEST_BEGINNING);
  return [...plain, ...linesOf(secret), ...[...new Set([secret, given])].flatMap(encodedForms)];
}

/** The lines of a key in PEM format: a server may repeat it with other line breaks, which some systems write as escapes. */
function linesOf(secret: string): string[] {
  const lines = /-----BEGIN [A-Z ]*PRIVATE KEY/.test(secret) ? secret.split(/[\r\n]+|(?:\\[rn])+/) : [];
  return lines.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith("-----")).map(fold);
}

/** As bytes in hexadecimal and in Base64, by itself or as a part of something longer. */
function encodedForms(secret: string): string[] {
  const bytes = Array.from(new TextEncoder().encode(secret));
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const binary = bytes.map((byte) => String.fromCharCode(byte)).join("");
  const padded = btoa(binary);
  // Three bytes make four characters, so that what a secret becomes depends on how many bytes are before it. Characters that hold bits
  // of its neighbours too are left out.
  const inside = [0, 1, 2].map((before) =>
    btoa("-".repeat(before) + binary).slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3)),
  );
  const plain = [padded.replace(/=+$/, ""), ...inside.filter(({ length }) => length >= SHORTEST_BEGINNING)];
  const forAddresses = plain.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  return [hex, padded, ...plain, ...forAddresses].map(fold);
}

/** What many secrets begin with and is no secret by itself. */
const PUBLIC_HEAD = /^(-----begin [a-z ]+-----|[\w .-]+:\/\/)/;
/**
 * What follows where somebody has cut off a text within a secret: half an escape, or half a pair of surrogates, and then the end of
 * the text or of a quoted part of it, or dots.
 */
const CUT_OFF = /^(\ufffd?(?:(?:%[\da-f]{0,2}){1,4}|\\u?[\da-f]{0,3}|&#?\w{0,6})?)(?:["'`<\r\n…]|\.{3}|$)/;
const LONGEST_CUT_OFF = 20;
/** Spellings of secrets that are looked for: those of some two hundred secrets, more than any connector has. */
const MOST_FORMS = 2_000;

/**
 * Finds a secret, or the beginning of one where the text was cut off. Searches as Knuth, Morris and Pratt do: on a mismatch it goes on
 * with the longest shorter prefix of the secret that ends there, so that no character is compared over and over. Not found: a cut-off
 * repetition of the secret's own first characters inside a part that was compared already.
 */
function placesOf(form: string, { text, places, ends }: Reading): Place[] {
  const found: Place[] = [];
  const head = form.slice(0, (PUBLIC_HEAD.exec(form)?.[0].length ?? 0) + SHORTEST_BEGINNING);
  let borders: readonly number[] | undefined;
  let at = text.indexOf(head);
  let end = at + head.length;
  while (at !== -1) {
    while (end - at < form.length && text[end] === form[end - at]) end += 1;
    const isWhole = end - at === form.length;
    const torn = isWhole ? "" : CUT_OFF.exec(text.slice(end, end + LONGEST_CUT_OFF))?.[1];
    if (torn === undefined) {
      borders ??= bordersOf(form);
      at = end - (borders[end - at] as number);
      if (end - at >= head.length) continue;
    } else {
      end += torn.length;
      found.push([places[at] as number, ends[end - 1] as number]);
      at = end;
    }
    at = text.indexOf(head, at);
    end = at + head.length;
  }
  return found;
}

/** For each prefix of a text, by length, the length of its longest proper prefix that is also its suffix (Knuth, Morris and Pratt). */
function bordersOf(text: string): number[] {
  const borders = [0, 0];
  let length = 0;
  for (let index = 1; index < text.length; index += 1) {
    while (length > 0 && text[index] !== text[length]) length = borders[length] as number;
    if (text[index] === text[length]) length += 1;
    borders.push(length);
  }
  return borders;
}

function cut(text: string, places: readonly Place[]): string {
  let rest = "";
  let from = 0;
  for (const [start, end] of places.toSorted(([a], [b]) => a - b)) {
    if (start >= from) rest += text.slice(from, start) + REDACTED;
    from = Math.max(from, end);
  }
  return rest + text.slice(from);
}
