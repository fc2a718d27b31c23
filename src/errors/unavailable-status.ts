/** Whether the server, or a proxy in front of it, could not answer just now: 408, and each 5xx that does not say what it cannot do. */
export function isUnavailable(status: number): boolean {
  return status === 408 || (status > 501 && status !== 505);
}
