import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from './audit-entry.entity.js';
import { Outbox } from './outbox.js';
import { OutboxRow } from './outbox.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutboxRow, AuditEntry])],
  providers: [Outbox],
  exports: [Outbox],
})
export class OutboxModule {}
