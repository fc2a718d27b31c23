import { inspect } from "node:util";

/** Every way in which a secret may show: plain, URL-encoded, as a form, in JSON, in base64. */
export function secretForms(secret: string): string[] {
  const base64 = Buffer.from(secret).toString("base64");
  const encoded = encodeURIComponent(secret);
  return [
    ...new Set([
      ...[
        secret,
        secret.toLowerCase(),
        encoded,
        encodeURI(secret),
        new URLSearchParams({ s: secret }).toString().slice(2),
      ],
      ...[encoded.replace(/%../g, (hex) => hex.toLowerCase()), JSON.stringify(secret).slice(1, -1)],
      ...[base64, base64.replace(/=+$/, ""), Buffer.from(secret).toString("base64url")],
      unicodeEscaped(secret),
    ]),
  ];
}

/** JSON with everything escaped that may be, as some servers write it. */
export function unicodeEscaped(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Everything that a program can print of a value. */
export function everythingPrinted(value: unknown): string {
  const texts: string[] = [String(value), inspect(value, { depth: 10, showHidden: true }), inspect(value), json(value)];
  if (value instanceof Error) {
    texts.push(
      value.message,
      value.stack ?? "",
      inspect(value.cause, { depth: 10 }),
      inspect({ nested: [value] }, { depth: 10 }),
    );
    texts.push(
      inspect(structuredClone({ message: value.message, stack: value.stack, cause: value.cause }), { depth: 10 }),
    );
    for (let cause = value.cause; cause instanceof Error; cause = cause.cause)
      texts.push(cause.message, cause.stack ?? "");
  }
  return texts.join("\n");
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}
