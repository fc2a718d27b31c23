const PHRASES: Record<string, string> = {
  "200": "Done.",
  "201": "Created.",
  "202": "Accepted; the work goes on.",
  "204": "Done; the answer has no body.",
  "301": "Moved to another address.",
  "302": "Answered with an address to go to.",
  "400": "The request was not understood.",
  "401": "No valid access token.",
  "403": "Not allowed.",
  "404": "Not found.",
  "409": "In conflict with the present state.",
  "422": "Understood, but not possible.",
  "429": "Too many requests.",
  "500": "The server failed.",
  "501": "Not implemented by this server.",
  "503": "The server is not available now.",
  default: "Any other answer.",
};

const CLASSES: Record<string, string> = {
  "1": "Still at work.",
  "2": "Done.",
  "3": "Answered with an address to go to.",
  "4": "The request was refused.",
  "5": "The server failed.",
};

/** A plain sentence for a response that has no description of its own; OpenAPI demands one. */
export function statusPhrase(status: string): string {
  return PHRASES[status] ?? CLASSES[status.charAt(0)] ?? "An answer.";
}
