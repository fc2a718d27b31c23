const secretNames = [
  "(secret|password|passphrase|token|credentials_json|connection_string|service_account|auth_header)",
  "(^|_)(jwt|pat)",
  "(api|access|private|account|encryption|client|ssh)_?key(_id)?",
];
/** What the server shows instead of a secret. */
export const MASK = "**********";

const secretName = new RegExp(`(${secretNames.join("|")})$`, "i");

/**
 * The settings of a connector as the server shows them. It knows the secrets by their specification, the mock by these names, which
 * `startMockAirbyte` lists.
 */
export function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const isSecret = typeof inner === "string" && secretName.test(name);
      return [name, isSecret ? MASK : masked(inner)];
    }),
  );
}
