/** One way in which a request or an answer differs from the contract. */
export interface Violation {
  /** Where: `["query", "limit"]`, `["body", "connectionId"]`. */
  path: readonly string[];
  /** The rule of JSON Schema that is broken, for example `required`. */
  keyword: string;
  message: string;
}
