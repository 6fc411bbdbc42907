/**
 * The floor of realtime.fanout: ws, one room, a loop over its members, half of whom get the text in the other language.
 * It speaks just enough of the socket.io protocol for stock clients to join and post.
 */
import { createServer } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { listen } from './listen.js';

type Locale = 'en' | 'zh';

/** A day without a ping: nobody leaves here. */
const OPEN = `0${JSON.stringify({ sid: 'floor', upgrades: [], pingInterval: 86_400_000, pingTimeout: 0, maxPayload: 1e6 })}`;
const JOIN = '40/realtime,';
const POST = /^42\/realtime,(\d+)(.*)$/s;

const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
const members = new Map<WebSocket, Locale>();
const frameOf = (message: unknown): string => `42/realtime,${JSON.stringify(['message.created', message])}`;

function broadcast({ en, zh }: Record<Locale, unknown>): void {
  const frames = { en: frameOf(en), zh: frameOf(zh) };
  for (const [member, locale] of members) member.send(frames[locale]);
}

server.on('connection', (socket, request) => {
  socket.send(OPEN);
  socket.on('close', () => members.delete(socket));
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    if (text.startsWith(JOIN)) {
      members.set(socket, request.url?.includes('locale=zh') ? 'zh' : 'en');
      socket.send(`${JOIN}{"sid":"floor"}`);
    }
    const [, id, json] = POST.exec(text) ?? [];
    if (json === undefined) return;
    broadcast((JSON.parse(json) as [string, Record<Locale, unknown>])[1]);
    socket.send(`43/realtime,${id}[{"ok":true}]`);
  });
});
listen(http);
