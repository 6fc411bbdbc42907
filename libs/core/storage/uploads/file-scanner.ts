import { Injectable } from '@nestjs/common';
import { AppError } from '../../app-error.js';
import type { ArchiveRefusal } from '../archives/archive-entry.js';
import { ArchiveInspector } from '../archives/archive-inspector.js';
import { isLfsPointer } from '../lfs-pointer.js';
import { isDisguised, tellType } from './file-kind.js';

/** A stored file that nobody may use before the scanner says yes. */
export interface Suspect {
  name: string;
  /** Its first bytes. */
  head: Uint8Array;
  size: number;
  storageKey: string;
}

/** Decides whether a file may be used, and what it is. */
export abstract class FileScanner {
  /** Answers the media type; throws `hostile_file`. */
  abstract inspect(file: Suspect): Promise<string>;
}

/** The scanner that is always there: content against name, and what archives would unpack to. */
@Injectable()
export class BuiltInScanner extends FileScanner {
  constructor(private readonly archives: ArchiveInspector) {
    super();
  }

  override async inspect({ name, head, size, storageKey }: Suspect): Promise<string> {
    const type = await tellType(name, head);
    // a pointer is honest about being one, whatever its name promises
    if (head.byteLength > 0 && !isLfsPointer(head) && isDisguised(name, type))
      throw new AppError('hostile_file', { reason: `${name} = ${type}` });
    const kind = await this.archives.kindOf(head, storageKey, size);
    const refusal = kind && (await this.archives.inspect(kind, storageKey, size));
    if (refusal) throw new AppError('hostile_file', { reason: inWords(refusal) });
    return type;
  }
}

const WORDS: Record<ArchiveRefusal['reason'], readonly [en: string, zh: string]> = {
  path_outside: ['it would unpack outside its folder', '解压后会写到文件夹之外'],
  link: ['it contains a link', '其中含有链接'],
  device: ['it contains a device', '其中含有设备文件'],
  encrypted: ['it is encrypted and cannot be checked', '已加密，无法检查'],
  unknown_method: ['its compression is not known', '无法识别其压缩方式'],
  too_many: ['it has too many entries', '条目过多'],
  too_large: ['it would become too large', '解压后过大'],
  too_dense: ['it would become far larger than it is', '解压后远大于压缩包本身'],
  too_deep: ['its folders are nested too deeply', '文件夹层级过深'],
  unreadable: ['it cannot be read here, and others might read it', '无法解析，而其他软件可能仍会解压'],
  too_slow: ['it takes too much to look through', '检查所需资源过多'],
};

const MOST_PATH = 120;

/** In both languages; the path that made the difference is the same in either. */
function inWords({ reason, path }: ArchiveRefusal): readonly [en: string, zh: string] {
  const [en, zh] = WORDS[reason];
  const shown = path?.slice(0, MOST_PATH);
  return shown === undefined ? [en, zh] : [`${en} (${shown})`, `${zh}（${shown}）`];
}
