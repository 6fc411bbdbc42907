import { Injectable } from '@nestjs/common';
import { loadDictionary } from './dictionary.js';
import { translateOffline } from './offline-translator.js';
import { TranslationProvider, type Translation } from './translation-provider.js';

/** The default: termbase and dictionary on this machine, honest about how much it knew. */
@Injectable()
export class OfflineProvider extends TranslationProvider {
  readonly engine = 'offline-1';

  async translate(text: string, from: string, to: string): Promise<Translation> {
    const { text: translated, coverage, glosses } = translateOffline(text, from, to, await loadDictionary());
    return { text: translated, coverage, glosses };
  }
}
