/** An error answer in Airbyte's own format. */
export function problemAnswer(status: number, title: string, headers: Record<string, string> = {}): Response {
  return Response.json({ type: `https://errors.example/#${title}`, title, status }, { status, headers });
}
