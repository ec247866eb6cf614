import type { Server } from 'node:http';

const TRIES = 50;

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, '127.0.0.1');
  });
}

/** Listens on this machine only, at `port` or the next free one (0: any); answers which. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; tried < port + TRIES; tried += 1) {
    if (!(await tryPort(server, tried))) continue;
    const address = server.address();
    if (address && typeof address === 'object') return address.port;
  }
  throw new Error(`No port from ${port} to ${port + TRIES - 1} is free on this machine.`);
}
