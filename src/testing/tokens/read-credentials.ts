/** What a token request asks for. */
export interface Credentials {
  format: "json" | "form" | "other";
  clientId?: string;
  clientSecret?: string;
  grantType?: string;
  /** Why the body could not be read; says nothing of its content. */
  unreadable?: string;
}

/** Reads the body of a token request in either of the two formats that the server takes. */
export function readCredentials(contentType: string | undefined, text: string): Credentials {
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase();
  if (mediaType === "application/x-www-form-urlencoded") {
    return { format: "form", ...pick(Object.fromEntries(new URLSearchParams(text))) };
  }
  if (mediaType !== "application/json") return { format: "other" };
  try {
    const fields: unknown = JSON.parse(text);
    if (fields !== null && typeof fields === "object") return { format: "json", ...pick({ ...fields }) };
  } catch {
    // Falls through: the reason must not quote the body, which holds a secret.
  }
  return { format: "json", unreadable: "The body is not a JSON object." };
}

function pick(fields: Record<string, unknown>): Omit<Credentials, "format"> {
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : undefined);
  const [clientId, clientSecret, grantType] = [text("client_id"), text("client_secret"), text("grant-type")];
  return {
    ...(clientId !== undefined && { clientId }),
    ...(clientSecret !== undefined && { clientSecret }),
    ...(grantType !== undefined && { grantType }),
  };
}
