import { Controller, Get, Req, Res } from '@nestjs/common';
import { AppError } from '../app-error.js';
import type { QiaoReply, QiaoRequest } from '../http/request.js';
import { Raw } from '../http/route.js';
import { isFromThisMachine } from './from-this-machine.js';
import { Metrics } from './metrics.js';

@Controller()
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  /** Figures tell of people's habits: only a collector on this machine reads them. */
  @Get('/metrics')
  @Raw('read by Prometheus')
  async read(@Req() request: QiaoRequest, @Res({ passthrough: true }) reply: QiaoReply): Promise<string> {
    if (!isFromThisMachine(request)) throw new AppError('not_found');
    void reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
