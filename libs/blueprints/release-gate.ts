import type { FieldError } from '#libs/contracts/errors';
import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { isTranslation } from '#libs/language/localized-text';
import type { Licences } from './blueprint-version.entity.js';

/** What a release depends on. */
export interface ReleaseFacts {
  title: LocalizedText;
  /** The classes of its files, each as often as there are files of it. */
  fileClasses: readonly (keyof Licences)[];
  parameterCount: number;
  licences: Licences;
}

const missing = (path: string, message: string): FieldError => ({ path, code: 'missing', message });

/**
 * All that keeps a draft from being released: something in it, a licence for whatever is in it, and a title in both bridge
 * languages, of which a machine's will do as long as it is a translation.
 */
export function missingForRelease({
  title,
  fileClasses,
  parameterCount,
  licences,
}: ReleaseFacts): FieldError[] {
  const isEmpty = fileClasses.length === 0 && parameterCount === 0;
  const unlicensed = [...new Set(fileClasses)].filter((fileClass) => !licences[fileClass]);
  const noLicence = fileClasses.length === 0 && Object.keys(licences).length === 0;
  const untitled = BRIDGE_LOCALES.filter((locale) => {
    const variant = title.variants[locale];
    return !variant || !isTranslation(variant);
  });
  return [
    ...(isEmpty ? [missing('files', 'needs a file or a parameter')] : []),
    ...unlicensed.map((name) => missing(`licences.${name}`, 'needs a licence for its files')),
    ...(noLicence ? [missing('licences', 'needs a licence')] : []),
    ...untitled.map((locale) => missing(`title.${locale}`, 'needs this language')),
  ];
}
