import type { Socket } from 'socket.io-client';
import type { Client } from './client.js';
import type { Seen } from './everything.js';

interface Shape {
  type?: string;
  format?: string;
  enum?: string[];
  required?: string[];
  properties?: Record<string, Shape>;
}
interface Contract {
  channels: { realtime: { messages: Record<string, { name: string; payload: Shape }> } };
  operations: Record<string, { action: string; messages: { $ref: string }[] }>;
}
const ANSWERS_WITHIN_MS = 5_000;

/** All that somebody can ask over the socket, by the published AsyncAPI: every message with every id there is. */
export async function everythingSaid(
  client: Client,
  socket: Socket,
  ids: readonly string[],
): Promise<Seen[]> {
  const contract = (await (await fetch(`${client.base}/api/asyncapi.json`)).json()) as Contract;
  const { messages } = contract.channels.realtime;
  const sent = Object.values(contract.operations)
    .filter(({ action }) => action === 'receive')
    .map((operation) => messages[operation.messages[0]?.$ref.split('/').at(-1) ?? '']);
  const seen: Seen[] = [];
  for (const id of ids)
    for (const message of sent) {
      if (!message) throw new Error('An operation of the AsyncAPI names no message.');
      const payload = filled(message.payload, id);
      const ack: unknown = await socket.timeout(ANSWERS_WITHIN_MS).emitWithAck(message.name, payload);
      seen.push({ asked: `${message.name} ${JSON.stringify(payload)}`, heard: JSON.stringify(ack) });
    }
  return seen;
}

/** The smallest payload of this shape; every id in it is this one. */
function filled({ required = [], properties = {} }: Shape, id: string): Record<string, unknown> {
  return Object.fromEntries(required.map((name) => [name, valueOf(properties[name] ?? {}, id)]));
}

function valueOf({ type, format, enum: choices }: Shape, id: string): unknown {
  if (choices) return choices[0];
  if (format === 'uuid') return id;
  if (type === 'integer') return 0;
  return 'en';
}
