/**
 * What a finding is about:
 * - `configuration`: options that the client refuses;
 * - `base-url`: the address leads elsewhere;
 * - `redirect`: the server sends callers elsewhere;
 * - `dns`, `tls`, `unreachable`, `timeout`: no connection, or no answer;
 * - `proxy`: something in front of Airbyte answers;
 * - `server`: Airbyte is not healthy;
 * - `rate-limit`: the server limits requests and refuses them for now;
 * - `credentials`: the server refuses them;
 * - `token-endpoint`: the token endpoint is missing, or gives no token;
 * - `auth-off`: authentication is switched off on the server;
 * - `clock`: this machine's clock, or that of the server or its identity provider, is wrong;
 * - `permissions`: the credentials are valid, but have no permission for this;
 * - `workspace`: the client's `workspaceId` cannot be used;
 * - `edition`: this server does not have the operation.
 */
export type FindingCode =
  | "configuration"
  | "base-url"
  | "redirect"
  | "dns"
  | "tls"
  | "unreachable"
  | "timeout"
  | "proxy"
  | "server"
  | "rate-limit"
  | "credentials"
  | "token-endpoint"
  | "auth-off"
  | "clock"
  | "permissions"
  | "workspace"
  | "edition";

/** Something that is wrong, and what to change. Holds no secret. */
export interface Finding {
  /** What it is about; stable across releases. */
  code: FindingCode;
  /** `error`: calls fail because of it. `warning`: they may. */
  severity: "error" | "warning";
  /** One sentence: what is wrong and what to change. */
  message: string;
}

export function errorFinding(code: FindingCode, message: string): Finding {
  return { code, severity: "error", message };
}

export function warningFinding(code: FindingCode, message: string): Finding {
  return { code, severity: "warning", message };
}

/** Joins a statement and the error's own words, which may be several sentences, into one. */
export function oneSentence(statement: string, words: string): string {
  const joined = words.replaceAll(/\.\s+([A-Z](?=[a-z ]))?/g, (_, first = "") => `; ${first.toLowerCase()}`);
  return `${statement}: ${joined.replace(/\.$/, "")}${joined.endsWith("?") ? "" : "."}`;
}
