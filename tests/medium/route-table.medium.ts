import 'reflect-metadata';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { RouteTable } from '#libs/core/http/route-table';
import { Raw } from '#libs/core/http/route';

@Controller()
class Forgetful {
  @Get('/backdoor')
  backdoor(): string {
    return 'open';
  }
}

@Controller()
class Declared {
  @Get('/well')
  @Raw('for a test')
  well(): string {
    return 'known';
  }
}

describe('a route', () => {
  const boot = (controller: Type) => {
    @Module({ imports: [DiscoveryModule], controllers: [controller], providers: [RouteTable] })
    class RoutesModule {}
    return NestFactory.createApplicationContext(RoutesModule, { logger: false, abortOnError: false });
  };

  it('that nobody declared refuses to boot', async () => {
    await expect(boot(Forgetful)).rejects.toThrow('backdoor is undeclared');
    await expect(boot(Declared)).rejects.toThrow(/^((?!undeclared).)*$/s);
  });

  it('that the contract promises and nobody serves refuses to boot', async () => {
    await expect(boot(Declared)).rejects.toThrow('challenges.read is served 0 times');
  });
});
