import type { INestApplicationContext, Type } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { Operation } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { OPERATION } from '#libs/core/http/route';

export interface Handler {
  operation: Operation;
  /** What the route does once it knows who asks and what is asked: the input as the contract reads it. */
  run(actor: Actor, params: object, query: object): Promise<unknown>;
}

type Methods = Record<string, (...given: unknown[]) => unknown>;

/** Headers are nobody's business here. */
const reply = { header: () => reply, headers: () => reply, type: () => reply };

/** The reading routes of a feature, each with the operation it serves. */
export function readingHandlers(app: INestApplicationContext, feature: Type): Handler[] {
  const controllers = [...app.get(ModulesContainer).values()]
    .filter(({ metatype }) => metatype === feature)
    .flatMap((module) => [...module.controllers.values()].map(({ instance }) => instance as Methods));
  return controllers.flatMap((controller) =>
    new MetadataScanner()
      .getAllMethodNames(Object.getPrototypeOf(controller) as object)
      .flatMap((name): Handler[] => {
        const method = controller[name];
        const operation = method && (Reflect.getMetadata(OPERATION, method) as Operation | undefined);
        if (operation?.method !== 'GET') return [];
        const run = async (actor: Actor, params: object, query: object) =>
          method?.call(
            controller,
            actor,
            { params: operation.params?.parse(params), query: operation.query?.parse(query) },
            reply,
          );
        return [{ operation, run }];
      }),
  );
}
