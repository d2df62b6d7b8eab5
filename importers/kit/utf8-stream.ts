/** A file in whatever encoding as UTF-8, for readers of bytes. */
import { decodeStream, type TextOptions } from './text.ts'

/** The stream's text in UTF-8, without its byte order mark. */
export async function* asUtf8(stream: AsyncIterable<Uint8Array>, options: TextOptions): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of decodeStream(stream, options)) yield encoder.encode(text)
}
