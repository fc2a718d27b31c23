/** A client that is measured. Its app is `apps/<id>.ts`. */
export interface Peer {
  readonly id: string;
  /** How the table calls it. */
  readonly title: string;
  /** npm package whose version is reported; undefined for what comes with Node. */
  readonly package?: string;
  /** Whether it gets tokens by itself. */
  readonly hasTokens: boolean;
}

export const PEERS: readonly Peer[] = [
  { id: "raw-fetch", title: "raw fetch", hasTokens: false },
  { id: "airbyte-client", title: "**airbyte-client**", package: "airbyte-client", hasTokens: true },
  { id: "openapi-fetch", title: "openapi-fetch + auth", package: "openapi-fetch", hasTokens: true },
  { id: "hey-api", title: "hey-api + auth", package: "@hey-api/openapi-ts", hasTokens: true },
  { id: "orval", title: "orval + auth", package: "orval", hasTokens: true },
  { id: "ky", title: "ky + auth", package: "ky", hasTokens: true },
  { id: "axios", title: "axios + auth", package: "axios", hasTokens: true },
];
