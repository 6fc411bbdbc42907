import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProjectsModule } from '#libs/projects/projects.module';
import { ArchivesService } from './archives.service.js';
import { Attributions } from './attributions.js';
import { BlueprintAccess } from './blueprint-access.js';
import { BlueprintFile } from './blueprint-file.entity.js';
import { BlueprintParent } from './blueprint-parent.entity.js';
import { BlueprintPages } from './blueprint-pages.js';
import { BlueprintParts } from './blueprint-parts.js';
import { BlueprintVersion } from './blueprint-version.entity.js';
import { BlueprintViews } from './blueprint-views.js';
import { Blueprint } from './blueprint.entity.js';
import { BlueprintsNotices } from './blueprints-notices.js';
import { BlueprintsController } from './blueprints.controller.js';
import { BlueprintsRepository } from './blueprints.repository.js';
import { BlueprintsService } from './blueprints.service.js';
import { DerivationsService } from './derivations.service.js';
import { LineageRepository } from './lineage.repository.js';
import { PriorArt } from './prior-art.service.js';
import { ProjectPlaces } from './project-places.js';
import { ReleasesService } from './releases.service.js';
import { VersionFilesRepository } from './version-files.repository.js';
import { VersionFiles } from './version-files.service.js';
import { VersionsController } from './versions.controller.js';
import { VersionsRepository } from './versions.repository.js';
import { VersionsService } from './versions.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Blueprint, BlueprintVersion, BlueprintFile, BlueprintParent]),
    ProjectsModule,
  ],
  controllers: [BlueprintsController, VersionsController],
  providers: [
    ArchivesService,
    Attributions,
    BlueprintAccess,
    BlueprintPages,
    BlueprintParts,
    BlueprintViews,
    BlueprintsNotices,
    BlueprintsRepository,
    BlueprintsService,
    DerivationsService,
    LineageRepository,
    PriorArt,
    ProjectPlaces,
    ReleasesService,
    VersionFilesRepository,
    VersionFiles,
    VersionsRepository,
    VersionsService,
  ],
  exports: [BlueprintsService, PriorArt],
})
export class BlueprintsModule {}
