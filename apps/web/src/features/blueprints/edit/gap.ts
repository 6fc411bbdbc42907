import type { FieldError } from '#libs/contracts/errors';
import { FILE_CLASSES, type FileClass } from '../../../lib/file-classes';

/** What keeps a draft from being released, in the words of the page where there are some. */
export interface Gap {
  path: string;
  message: string;
  text?: 'gap.files' | 'gap.licences' | 'gap.licence' | 'gap.fileLicence' | 'gap.titleEn' | 'gap.titleZh';
  fileClass?: FileClass;
  /** The path of the one file it is about. */
  file?: string;
}

const TEXTS: Readonly<Record<string, Gap['text']>> = {
  files: 'gap.files',
  licences: 'gap.licences',
  'title.en': 'gap.titleEn',
  'title.zh-Hans': 'gap.titleZh',
};

const OF_FILE = 'files.';

export function gapOf({ path, code, message }: FieldError): Gap {
  if (code === 'licence_inherited' && path.startsWith(OF_FILE))
    return { path, message, text: 'gap.fileLicence', file: path.slice(OF_FILE.length) };
  const fileClass = FILE_CLASSES.find((kind) => path === `licences.${kind}`);
  if (fileClass) return { path, message, text: 'gap.licence', fileClass };
  return { path, message, text: TEXTS[path] };
}
