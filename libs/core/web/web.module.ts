import { Global, Module } from '@nestjs/common';
import { PageData } from './page-data.js';
import { PageRenderer } from './page-renderer.js';

@Global()
@Module({ providers: [PageData, PageRenderer], exports: [PageData] })
export class WebModule {}
