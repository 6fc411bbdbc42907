import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { clientMessages } from '#libs/contracts/channels';
import type { ClientMessage } from '#libs/contracts/realtime';
import type { SignedInActor } from '../auth/actor.js';
import type { Connection } from './connection.js';
import { ON_MESSAGE } from './on-message.js';

export interface MessageRoute {
  message: ClientMessage;
  handle: (actor: SignedInActor, payload: unknown, connection: Connection) => Promise<unknown>;
}

/** Finds the handler of every client message of the contract among the providers; one missing or doubled refuses to boot. */
@Injectable()
export class MessageTable {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  load(): ReadonlyMap<string, MessageRoute> {
    const routes = new Map<string, MessageRoute>();
    for (const provider of this.discovery.getProviders()) {
      for (const route of this.routesOf(provider.instance as object | null)) {
        const { name } = route.message;
        if (routes.has(name)) throw new Error(`The message "${name}" has two handlers.`);
        routes.set(name, route);
      }
    }
    const missing = clientMessages.map(({ name }) => name).filter((name) => !routes.has(name));
    if (missing.length > 0) throw new Error(`No handler for the messages: ${missing.join(', ')}.`);
    return routes;
  }

  private routesOf(instance: object | null): MessageRoute[] {
    const prototype = instance && (Object.getPrototypeOf(instance) as object | null);
    if (!instance || !prototype) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = (instance as Record<string, unknown>)[method];
      if (typeof handler !== 'function') return [];
      const message = this.reflector.get<ClientMessage | undefined>(ON_MESSAGE, handler);
      return message ? [{ message, handle: handler.bind(instance) as MessageRoute['handle'] }] : [];
    });
  }
}
