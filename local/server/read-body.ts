import type { IncomingMessage } from 'node:http';
import { HttpError } from './guard';

/** More than the largest paste that is sensible here. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** The JSON that was sent; refuses what is too large, no JSON, or not called JSON (so that no form can send it). */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new HttpError(415, 'Send JSON, as application/json.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = chunk;
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new HttpError(413, `A request may have ${MAX_BODY_BYTES} bytes at most.`);
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError(400, 'This is not JSON.');
  }
}
