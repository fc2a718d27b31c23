/** What a token request asks for. */
export interface Credentials {
  format: "json" | "form" | "other";
  clientId?: string;
  clientSecret?: string;
  /** As it was sent, under either of its names. */
  grantType?: string;
  /** Whether the server reads it and does not know it. It takes any case in JSON, and never looks at `grant_type`. */
  wrongGrantType?: boolean;
  /** Why the body could not be read; says nothing of its content. */
  unreadable?: string;
}

/** Reads the body of a token request in either of the two formats that the server takes. */
export function readCredentials(contentType: string | undefined, text: string): Credentials {
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase();
  if (mediaType === "application/x-www-form-urlencoded") {
    return read("form", Object.fromEntries(new URLSearchParams(text)));
  }
  if (mediaType !== "application/json") return { format: "other" };
  try {
    const fields: unknown = JSON.parse(text);
    if (fields !== null && typeof fields === "object") return read("json", { ...fields });
  } catch {
    // Falls through: the reason must not quote the body, which holds a secret.
  }
  return { format: "json", unreadable: "The body is not a JSON object." };
}

function read(format: "json" | "form", fields: Record<string, unknown>): Credentials {
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : undefined);
  const [clientId, clientSecret, checked] = [text("client_id"), text("client_secret"), text("grant-type")];
  const grantType = checked ?? text("grant_type");
  const known = format === "json" ? checked?.toLowerCase() : checked;
  return {
    format,
    ...(clientId !== undefined && { clientId }),
    ...(clientSecret !== undefined && { clientSecret }),
    ...(grantType !== undefined && { grantType }),
    ...(known !== undefined && known !== "client_credentials" && { wrongGrantType: true }),
  };
}
