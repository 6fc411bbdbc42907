import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { chooseStorage } from './choose-storage.js';
import { FileReaders } from './files/file-readers.js';
import { FilesController } from './files/files.controller.js';
import { FilesRepository } from './files/files.repository.js';
import { Files } from './files/files.service.js';
import { StoredFile } from './files/stored-file.entity.js';
import { StoragePort } from './storage-port.js';
import { BuiltInScanner, FileScanner } from './uploads/file-scanner.js';
import { TusStore } from './uploads/tus-store.js';
import { UploadPart } from './uploads/upload-part.entity.js';
import { UploadParts } from './uploads/upload-parts.js';
import { ArchiveInspector } from './archives/archive-inspector.js';
import { Upload } from './uploads/upload.entity.js';
import { UploadsController } from './uploads/uploads.controller.js';
import { UploadsRepository } from './uploads/uploads.repository.js';
import { Uploads } from './uploads/uploads.service.js';
import { UploadsWorker } from './uploads/uploads.worker.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Upload, UploadPart, StoredFile])],
  controllers: [UploadsController, FilesController],
  providers: [
    { provide: StoragePort, inject: [Config], useFactory: chooseStorage },
    { provide: FileScanner, useClass: BuiltInScanner },
    ArchiveInspector,
    UploadsRepository,
    UploadParts,
    Uploads,
    UploadsWorker,
    TusStore,
    FilesRepository,
    FileReaders,
    Files,
  ],
  exports: [StoragePort, FileReaders, Files],
})
export class StorageModule {}
