import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProjectsModule } from '#libs/projects/projects.module';
import { BlueprintParts } from './blueprint-parts.js';
import { BlueprintVersion } from './blueprint-version.entity.js';
import { Blueprint } from './blueprint.entity.js';
import { BlueprintsController } from './blueprints.controller.js';
import { BlueprintsRepository } from './blueprints.repository.js';
import { BlueprintsService } from './blueprints.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Blueprint, BlueprintVersion]), ProjectsModule],
  controllers: [BlueprintsController],
  providers: [BlueprintParts, BlueprintsRepository, BlueprintsService],
  exports: [BlueprintsService],
})
export class BlueprintsModule {}
