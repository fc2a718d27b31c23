/** A text with escapes resolved, and for each of its characters where that is written in the original. */
export interface Reading {
  readonly text: string;
  readonly places: readonly number[];
  /** Where each of them ends there. */
  readonly ends: readonly number[];
}

/** How many levels of escapes inside escapes are resolved, such as JSON in JSON or a URL in a URL. */
const MOST_LAYERS = 4;

/** A character as it may be written in an address, in JSON, in HTML, or in a log of nginx. Bytes that are no UTF-8 are no character. */
const ESCAPE =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|\\u[\da-f]{4}|\\x[0-7][\da-f]|\\["'/\\bfnrt]|&(?:#0*\d{1,7}|#x0*[\da-f]{1,6}|[a-z]{2,6});/g;

/** A line break with which somebody has folded a text, and the indentation after it. */
const FOLD = /[\r\n]+[\t ]*/g;

const LETTERS: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const NAMED: Readonly<Record<string, string>> = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };

/**
 * The text as written, then with its escapes resolved, then with the escapes inside those resolved, and so on while there are any; each of them
 * also on one line.
 */
export function readings(original: string): Reading[] {
  const text = fold(original);
  const places = Array.from({ length: text.length }, (_, index) => index);
  const all: Reading[] = [];
  let last: Reading | undefined = { text, places, ends: places.map((place) => place + 1) };
  for (let layer = 0; last && layer <= MOST_LAYERS; layer += 1) {
    const unfolded = resolve(last, FOLD);
    all.push(last, ...(unfolded ? [unfolded] : []));
    last = resolve(last, ESCAPE);
  }
  return all;
}

/**
 * Normalizes what can be written in more than one way, without changing the length: upper and lower case, a plus sign for a blank, and
 * unpaired surrogates.
 */
export function fold(text: string): string {
  // Two exceptions that would change the length, or not match: İ becomes two characters, and Σ has two lower-case forms.
  return text.toWellFormed().replaceAll("+", " ").replaceAll("\u0130", "i").toLowerCase().replaceAll("ς", "σ");
}

/** undefined where there is nothing to resolve. */
function resolve({ text, places, ends }: Reading, pattern: RegExp): Reading | undefined {
  let read = "";
  const readPlaces: number[] = [];
  const readEnds: number[] = [];
  let from = 0;
  const keepTo = (to: number): void => {
    read += text.slice(from, to);
    for (; from < to; from += 1) {
      readPlaces.push(places[from] as number);
      readEnds.push(ends[from] as number);
    }
  };
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const character = meaning(written);
    if (character === undefined) continue;
    keepTo(index);
    from = index + written.length;
    read += character;
    for (let unit = 0; unit < character.length; unit += 1) {
      readPlaces.push(places[index] as number);
      readEnds.push(ends[from - 1] as number);
    }
  }
  if (from === 0) return undefined;
  keepTo(text.length);
  // Folded as a whole, because the two halves of a surrogate pair are escaped one by one.
  return { text: fold(read), places: readPlaces, ends: readEnds };
}

function meaning(written: string): string | undefined {
  try {
    if (written.startsWith("%")) return decodeURIComponent(written);
    if (/^\s/.test(written)) return "";
    if (/^\\[ux]/.test(written)) return String.fromCharCode(Number(`0x${written.slice(2)}`));
    if (written.startsWith("\\")) return LETTERS[written.slice(1)] ?? written.slice(1);
    const name = written.slice(1, -1);
    // "x41" of "&#x41;" is a number after a zero, and so is "65" of "&#65;".
    return name.startsWith("#") ? String.fromCodePoint(Number(`0${name.slice(1)}`)) : NAMED[name];
  } catch {
    // An overlong sequence, or a number above all characters.
    return undefined;
  }
}
