import type { ClientMessage, ServerMessage } from '#libs/contracts/realtime';
import { schemaOf } from './openapi.js';

type Json = Record<string, unknown>;

/** AsyncAPI 3.0 of the `/realtime` namespace: what clients send with its acknowledgement, and what the server tells. */
export function asyncApi(
  client: readonly ClientMessage[],
  server: readonly ServerMessage[],
  version: string,
  serverUrl: string,
): Json {
  const components: Json = {};
  const messages: Json = {};
  const operations: Json = {};
  const channel = { $ref: '#/channels/realtime' };
  for (const { name, summary, access, payload, ack } of client) {
    messages[key('send', name)] = { name, summary, payload: schemaOf(payload, 'input', components) };
    messages[key('ack', name)] = {
      name: `${name} acknowledgement`,
      payload: schemaOf(ack, 'output', components),
    };
    operations[key('send', name)] = {
      action: 'receive',
      channel,
      'x-access': access,
      messages: [{ $ref: `#/channels/realtime/messages/${key('send', name)}` }],
      reply: { channel, messages: [{ $ref: `#/channels/realtime/messages/${key('ack', name)}` }] },
    };
  }
  for (const { name, summary, payload } of server) {
    messages[key('tell', name)] = { name, summary, payload: schemaOf(payload, 'output', components) };
    operations[key('tell', name)] = {
      action: 'send',
      channel,
      messages: [{ $ref: `#/channels/realtime/messages/${key('tell', name)}` }],
    };
  }
  const { host, protocol } = new URL(serverUrl);
  return {
    asyncapi: '3.0.0',
    info: { title: 'Qiao realtime', version },
    servers: { main: { host, protocol: protocol === 'https:' ? 'wss' : 'ws', pathname: '/socket.io' } },
    channels: { realtime: { address: '/realtime', messages } },
    operations,
    components: { schemas: components },
  };
}

const key = (verb: string, name: string): string => `${verb}.${name}`.replaceAll('.', '_');
