/** The floor of realtime.fanout: ws, one room, a loop over its members; half of them get the text in the other language. */
import { createServer } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { listen } from './listen.js';

type Locale = 'en' | 'zh';

const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
const members = new Map<WebSocket, Locale>();
const frameOf = (message: unknown): string => `42/realtime,${JSON.stringify(['message.created', message])}`;

server.on('connection', (socket, request) => {
  members.set(socket, request.url === '/zh' ? 'zh' : 'en');
  socket.on('close', () => members.delete(socket));
  socket.on('message', (data: Buffer) => {
    const { id, en, zh } = JSON.parse(data.toString()) as { id: number } & Record<Locale, unknown>;
    const frames = { en: frameOf(en), zh: frameOf(zh) };
    for (const [member, locale] of members) member.send(frames[locale]);
    socket.send(`43/realtime,${id}[{"ok":true}]`);
  });
});
listen(http);
