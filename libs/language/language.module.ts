import { Global, Module } from '@nestjs/common';
import { LanguageController } from './language.controller.js';
import { OfflineProvider } from './offline-provider.js';
import { TextSubjects } from './text-subjects.js';
import { TextsRepository } from './texts.repository.js';
import { TranslationProvider } from './translation-provider.js';
import { TranslationWorker } from './translation.worker.js';
import { VariantWriter } from './variant-writer.js';
import { VariantsService } from './variants.service.js';

/** Global, because every feature holds texts. */
@Global()
@Module({
  controllers: [LanguageController],
  providers: [
    TextSubjects,
    TextsRepository,
    TranslationWorker,
    VariantWriter,
    VariantsService,
    { provide: TranslationProvider, useClass: OfflineProvider },
  ],
  exports: [TextSubjects],
})
export class LanguageModule {}
