import type { OperationId } from "../../generated/operation-ids.gen.ts";
import type { Answer } from "../answers/answer.ts";

/** A request that has passed the contract. */
export interface Call {
  /** Below the base URL. */
  path: string;
  /** As it was sent, without the query. */
  href: string;
  parameters: Record<string, string>;
  query: Record<string, string | string[]>;
  body: unknown;
}

/** Answers an operation where the contract's example would not do; undefined where it does. */
type Handler = (call: Call) => Answer | undefined;

/** Handlers by operation id. */
export type Handlers = { [id in OperationId]?: Handler };
