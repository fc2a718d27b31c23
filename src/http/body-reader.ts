/** What is needed of the reader of a body. */
export interface BodyReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(): Promise<unknown>;
}

/** Reads a body in pieces: a web stream, or a Node stream, as node-fetch gives it. Throws a TypeError if it is neither. */
export function bodyReader(body: NonNullable<Response["body"]>): BodyReader {
  if (typeof body.getReader === "function") return body.getReader();
  const chunks = (body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  return {
    read: async () => {
      const { done = false, value } = await chunks.next();
      return { done, value };
    },
    cancel: async () => (body as { destroy?: () => void }).destroy?.(),
  };
}

/** The whole text of a body; undefined once it is longer than `mostBytes`, and the rest is left unread. */
export async function readText(
  reader: BodyReader,
  mostBytes: number,
  decoder: TextDecoder = new TextDecoder(),
): Promise<string | undefined> {
  let text = "";
  for (let bytes = 0; bytes <= mostBytes; ) {
    const { done, value } = await reader.read();
    if (done || !value) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    bytes += value.byteLength;
  }
  return undefined;
}

/** Lets go of a body that nobody reads, so that its connection is free again. */
export function discard({ body }: Response): void {
  const { cancel, destroy } = Object(body) as { cancel?: () => unknown; destroy?: () => unknown };
  (async () => (cancel ?? destroy)?.call(body))().catch(() => {});
}
