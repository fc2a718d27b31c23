import type { Answer } from "../answers/answer.ts";

/** One request and what will be answered; the record of it is kept from the moment it arrives. */
export interface Exchange {
  record: { status: number | undefined; violations?: string[] };
  /** Takes in the body, whether or not the request is carried out. */
  receive(body: string): void;
  /** Carries the request out. */
  answer(): Promise<Answer>;
}
