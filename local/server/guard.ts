import type { IncomingMessage } from 'node:http';

/** A refusal in HTTP's terms, with a sentence for whoever asked. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

function ownHosts(port: number): string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

/**
 * Lets through only what the page itself asks. A foreign `Host` is a name that somebody made point at this machine (DNS
 * rebinding), a foreign `Origin` is another site's script that talks to a server it should not reach.
 */
export function checkOrigin(request: IncomingMessage, port: number): void {
  const hosts = ownHosts(port);
  const { host, origin } = request.headers;
  if (!host || !hosts.includes(host.toLowerCase())) {
    throw new HttpError(403, `This server answers to ${hosts.join(' and ')} only.`);
  }
  if (origin !== undefined && !hosts.some((one) => origin.toLowerCase() === `http://${one}`)) {
    throw new HttpError(403, 'This server answers its own page only.');
  }
}
