/** Whether an address without a token endpoint answers with this status, redirects apart. The rest of the 4xx is about the request. */
export function isMissingEndpoint(status: number): boolean {
  return [404, 405, 410, 501, 505].includes(status);
}
