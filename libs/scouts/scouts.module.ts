import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ScoutProfile } from './scout-profile.entity.js';
import { ScoutsController } from './scouts.controller.js';
import { ScoutsRepository } from './scouts.repository.js';
import { ScoutsService } from './scouts.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ScoutProfile])],
  controllers: [ScoutsController],
  providers: [ScoutsRepository, ScoutsService],
  exports: [ScoutsService],
})
export class ScoutsModule {}
