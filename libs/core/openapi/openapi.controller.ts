import { Controller, Get, Header } from '@nestjs/common';
import { clientMessages, serverMessages } from '#libs/contracts/channels';
import { operations } from '#libs/contracts/operations';
import { Config } from '../config/config.js';
import { Raw } from '../http/route.js';
import { VERSION } from '../version.js';
import { asyncApi } from './asyncapi.js';
import { docsPage } from './docs-page.js';
import { openApi } from './openapi.js';

@Controller()
export class OpenApiController {
  private readonly http: unknown;
  private readonly realtime: unknown;
  private readonly page: string;

  constructor(config: Config) {
    this.http = openApi(operations, VERSION, config.publicUrl);
    this.realtime = asyncApi(clientMessages, serverMessages, VERSION, config.publicUrl);
    this.page = docsPage(operations);
  }

  @Raw('the contract itself')
  @Get('api/openapi.json')
  openApi(): unknown {
    return this.http;
  }

  @Raw('the contract itself')
  @Get('api/asyncapi.json')
  asyncApi(): unknown {
    return this.realtime;
  }

  @Raw('the contract, for people')
  @Get('api/docs')
  @Header('Content-Type', 'text/html; charset=utf-8')
  docs(): string {
    return this.page;
  }
}
