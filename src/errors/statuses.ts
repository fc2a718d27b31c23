/** Whether the server, or a proxy in front of it, could not answer just now. 520 to 530 are Cloudflare's. */
export function isUnavailable(status: number): boolean {
  return status === 408 || (status >= 502 && status <= 504) || (status >= 520 && status <= 530);
}

/** Whether an address without a token endpoint answers with this status, redirects apart. The rest of the 4xx is about the request. */
export function isMissingEndpoint(status: number): boolean {
  return [404, 405, 410, 501, 505].includes(status);
}

/** Whether an error status says nothing of what the server did: it comes from a proxy, or too late, or from the middle of the work. */
export function leavesDoubt(status: number): boolean {
  return status === 408 || (status >= 500 && status !== 501);
}
