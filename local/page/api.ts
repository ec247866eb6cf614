import type { ActReply, ActRequest, ClockLine, ClockRequest, MailBody, StoryLine } from '../server/protocol';

/** The server is gone, or answered with something that is no answer. */
export class ServerLost extends Error {
  override readonly name = 'ServerLost';
}

async function post(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, signal ? { ...request, signal } : request).catch((error: unknown) => {
    throw new ServerLost(String(error));
  });
  if (response.ok) return response;
  const { error } = await response.json();
  throw new Error(error.message);
}

export async function sendAct(request: ActRequest): Promise<ActReply> {
  return (await post('/api/act', request)).json();
}

/** Moves the clock; each line of the answer is handed on as it comes. */
export async function sendClock(
  request: ClockRequest,
  onLine: (line: ClockLine) => void,
  signal: AbortSignal,
): Promise<void> {
  const { body } = await post('/api/clock', request, signal);
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(JSON.parse(line));
  }
}

export async function fetchStory(): Promise<StoryLine | null> {
  const response = await fetch('/story');
  return response.ok ? response.json() : null;
}

export async function fetchMail(id: string): Promise<MailBody> {
  const response = await fetch(`/mail/${encodeURIComponent(id)}`);
  if (!response.ok) throw new Error((await response.json()).error.message);
  return response.json();
}
