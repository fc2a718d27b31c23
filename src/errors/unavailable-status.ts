/** Whether the server, or a proxy in front of it, could not answer just now. 520 to 530 are Cloudflare's. */
export function isUnavailable(status: number): boolean {
  return status === 408 || (status >= 502 && status <= 504) || (status >= 520 && status <= 530);
}
