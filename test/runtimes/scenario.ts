/** One request's answer. Without a step an authorised request gets a page of jobs. */
export interface Step {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Waits before it answers, in milliseconds. */
  readonly delayMs?: number;
  /** `headers`: never answers. `body`: sends half of the body and no more. `cut`: breaks the connection off. */
  readonly fails?: "headers" | "body" | "cut";
}

/** What a case wants of the server. Each case has a scenario of its own, below a path of its own. */
export interface Script {
  /** Default is 900. The server refuses a token that is older. */
  readonly tokenLifetimeSeconds?: number;
  /** How many jobs the list has. Default is 3. */
  readonly jobs?: number;
  /** What happens to the first, second, … authorised request. */
  readonly steps?: readonly Step[];
}

/** What the server saw in a scenario. */
export interface Seen {
  readonly tokenRequests: number;
  /** Requests to the API, also refused ones. */
  readonly requests: number;
  /** How many of them were answered 401. */
  readonly refused: number;
}

/** Client id and secret that every scenario knows. */
export const CREDENTIALS = { clientId: "runtime-suite", clientSecret: "runtime-suite-secret" };
