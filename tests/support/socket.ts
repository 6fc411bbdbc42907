import { io, type Socket } from 'socket.io-client';

/** A stock client on `/realtime` with a session cookie; resolves once it is in. */
export function connect(
  base: string,
  cookie: string,
  options: { transports?: string[] } = {},
): Promise<Socket> {
  const socket = io(`${base}/realtime`, {
    extraHeaders: { cookie },
    transports: options.transports ?? ['websocket'],
    reconnectionDelay: 50,
    reconnectionDelayMax: 500,
  });
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', (error) => {
      if (!socket.active) reject(error);
    });
  });
}
