import type { FieldError } from '#libs/contracts/errors';
import { FILE_CLASSES, type FileClass } from '../../../lib/file-classes';

/** What keeps a draft from being released, in the words of the page where there are some. */
export interface Gap {
  path: string;
  message: string;
  text?: 'gap.files' | 'gap.licences' | 'gap.licence' | 'gap.titleEn' | 'gap.titleZh';
  fileClass?: FileClass;
}

const TEXTS: Readonly<Record<string, Gap['text']>> = {
  files: 'gap.files',
  licences: 'gap.licences',
  'title.en': 'gap.titleEn',
  'title.zh-Hans': 'gap.titleZh',
};

export function gapOf({ path, message }: FieldError): Gap {
  const fileClass = FILE_CLASSES.find((kind) => path === `licences.${kind}`);
  if (fileClass) return { path, message, text: 'gap.licence', fileClass };
  return { path, message, text: TEXTS[path] };
}
