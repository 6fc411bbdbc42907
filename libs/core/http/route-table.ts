import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { Operation } from '#libs/contracts/operation';
import { operations } from '#libs/contracts/operations';
import { OPERATION, RAW } from './route.js';

const PATH = 'path';

/** Refuses to boot when a route has no operation and no reason, or an operation of the contract has no or two routes. */
@Injectable()
export class RouteTable implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const problems = this.problems();
    if (problems.length > 0) throw new Error(`The routes do not match the contract: ${problems.join('; ')}.`);
  }

  private problems(): string[] {
    const problems: string[] = [];
    const served = new Map<string, number>();
    for (const handler of this.handlers()) {
      const operation = this.reflector.get<Operation | undefined>(OPERATION, handler);
      if (operation) served.set(operation.id, (served.get(operation.id) ?? 0) + 1);
      else if (!this.reflector.get<string | undefined>(RAW, handler))
        problems.push(`${handler.name} is undeclared`);
    }
    for (const { id } of operations) {
      const count = served.get(id) ?? 0;
      if (count !== 1) problems.push(`${id} is served ${count} times`);
      served.delete(id);
    }
    for (const id of served.keys()) problems.push(`${id} is not in the contract`);
    return problems;
  }

  private handlers(): ((...given: never[]) => unknown)[] {
    return this.discovery.getControllers().flatMap(({ instance }) => {
      if (!instance) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, (...given: never[]) => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((name) => prototype[name])
        .filter(
          (method): method is (...given: never[]) => unknown =>
            method !== undefined && Reflect.hasMetadata(PATH, method),
        );
    });
  }
}
