/** What goes back to the caller, before any fault is applied. */
export interface Answer {
  status: number;
  /** Header names are in lower case. */
  headers: Record<string, string>;
  text: string;
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return { status, headers: { "content-type": "application/json" }, text: JSON.stringify(value) };
}

export function htmlAnswer(status: number, text: string): Answer {
  return { status, headers: { "content-type": "text/html" }, text };
}

export function emptyAnswer(status: number): Answer {
  return { status, headers: {}, text: "" };
}
