import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { actRequest, clockRequest, faultOf } from './act-schema';
import { framePage, mailPage } from './frame-page';
import { HttpError } from './guard';
import { indexPage, isPageFile, type PageFile, sentFile } from './page-files';
import { answerAct } from './perform';
import { COMMON_HEADERS, DIALOG_POLICY, MAIL_POLICY, PAGE_POLICY } from './policy';
import type { ActRequest, ClockLine, MailBody } from './protocol';
import { readJson } from './read-body';
import { runClock } from './run-clock';
import type { Session } from './session';

export interface Service {
  session: Session;
  /** Where the built page lies. */
  folder: string;
  /** Requests that change the world come one after the other. */
  inTurn<T>(work: () => Promise<T> | T): Promise<T>;
  /** Something has changed that a restart must find. */
  changed(): void;
  files: Map<string, PageFile>;
}

type Send = (status: number, type: string, body: string | Buffer, headers?: Record<string, string>) => void;

function sender(response: ServerResponse): Send {
  return (status, type, body, headers = {}) => {
    response.writeHead(status, { ...COMMON_HEADERS, 'content-type': type, ...headers });
    response.end(body);
  };
}

const JSON_TYPE = 'application/json; charset=utf-8';
const HTML_TYPE = 'text/html; charset=utf-8';

async function act(service: Service, request: IncomingMessage, send: Send): Promise<void> {
  const parsed = v.safeParse(actRequest, await readJson(request));
  if (!parsed.success) throw new HttpError(400, `Not understood: ${faultOf(parsed.issues)}`);
  const reply = await service.inTurn(() => answerAct(service.session, parsed.output as ActRequest));
  if (parsed.output.act.kind !== 'look') service.changed();
  send(200, JSON_TYPE, JSON.stringify(reply));
}

async function clock(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parsed = v.safeParse(clockRequest, await readJson(request));
  if (!parsed.success) throw new HttpError(400, `Not understood: ${faultOf(parsed.issues)}`);
  const { to, seen } = parsed.output;
  response.writeHead(200, { ...COMMON_HEADERS, 'content-type': 'application/x-ndjson; charset=utf-8' });
  const tell = (line: ClockLine): void => {
    response.write(`${JSON.stringify(line)}\n`);
  };
  await service.inTurn(() =>
    runClock(service.session, seen === undefined ? { to } : { to, seen }, tell, () => response.closed),
  );
  service.changed();
  response.end();
}

function mailOf({ host }: Session, id: string): MailBody {
  const mail = host.mails.find((one) => one.id === id);
  if (!mail) throw new HttpError(404, `There is no mail ${id}.`);
  const { to, from, name, replyTo, subject, body, htmlBody, at } = mail;
  return { id, to, from, name, replyTo, subject, text: body, html: htmlBody, at: at.getTime() };
}

function frame({ session, folder }: Service, id: string, send: Send): void {
  const html = session.frames.html(id);
  if (html === undefined) throw new HttpError(404, 'This dialog is closed.');
  send(200, HTML_TYPE, framePage(html, folder), { 'content-security-policy': DIALOG_POLICY });
}

/** A part of the address in plain text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new HttpError(400, `The address cannot be read: ${part}`);
  }
}

function queryOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[1] ?? '';
}

async function get(service: Service, path: string, request: IncomingMessage, send: Send): Promise<void> {
  const { session, folder, files } = service;
  const [, area = '', rest = ''] = path.split('/');
  const id = decoded(rest);
  if (path === '/') {
    const page = await indexPage(session.language, folder, files);
    send(200, HTML_TYPE, page, { 'content-security-policy': PAGE_POLICY });
  } else if (isPageFile(path)) {
    const asked = { accepts: request.headers['accept-encoding']?.toString(), wanted: queryOf(request) };
    const { body, tag, headers } = await sentFile(folder, path, asked, files);
    if (request.headers['if-none-match'] === tag) send(304, headers['content-type'] ?? '', '', headers);
    else send(200, headers['content-type'] ?? '', body, headers);
  } else if (path === '/story') send(200, JSON_TYPE, JSON.stringify(session.story.line()));
  else if (area === 'frame') frame(service, id, send);
  else if (area === 'mail') send(200, JSON_TYPE, JSON.stringify(mailOf(session, id)));
  else if (area === 'mail-page') {
    const page = mailPage(mailOf(session, id).html);
    send(200, HTML_TYPE, page, { 'content-security-policy': MAIL_POLICY });
  } else throw new HttpError(404, `There is nothing at ${path}.`);
}

const posts: Record<string, 'act' | 'clock'> = { '/api/act': 'act', '/api/clock': 'clock' };

/** Answers one request; whatever goes wrong comes as a sentence in JSON. */
export async function route(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = sender(response);
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const post = posts[path];
  if (request.method === 'POST' && post === 'act') return act(service, request, send);
  if (request.method === 'POST' && post === 'clock') return clock(service, request, response);
  if (post) throw new HttpError(405, `${path} takes POST only.`);
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new HttpError(405, `${path} takes GET only.`);
  return get(service, path, request, send);
}
