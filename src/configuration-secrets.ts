const SECRET_NAME =
  /pass|secret|token|key|credential|private|jwt|\bpat\b|auth_?header|connection_?string|service_?account/i;

/** The secrets in the configuration of a source or destination that was sent: a server may repeat them in an error. */
export function configurationSecrets(body: unknown): string[] {
  if (typeof body !== "string" || !/configuration/i.test(body)) return [];
  try {
    return secretsIn(JSON.parse(body), false);
  } catch {
    return [];
  }
}

/** Which fields are secret is known to the connector alone, so it is told by their names. */
function secretsIn(value: unknown, isSecret: boolean): string[] {
  if (typeof value === "string") return isSecret ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => secretsIn(each, isSecret));
  return Object.entries(Object(value)).flatMap(([name, each]) => secretsIn(each, SECRET_NAME.test(name)));
}
