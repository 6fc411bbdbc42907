import { Injectable } from '@nestjs/common';
import { AppError } from '../../app-error.js';
import { isDisguised, tellType } from './file-kind.js';

/** A stored file that nobody may use before the scanner says yes. */
export interface Suspect {
  name: string;
  /** Its first bytes. */
  head: Uint8Array;
  storageKey: string;
}

/** Decides whether a file may be used, and what it is. */
export abstract class FileScanner {
  /** Answers the media type; throws `hostile_file`. */
  abstract inspect(file: Suspect): Promise<string>;
}

/** The scanner that is always there: content against name. Archives are stored, never opened. */
@Injectable()
export class TypeScanner extends FileScanner {
  override async inspect({ name, head }: Suspect): Promise<string> {
    const type = await tellType(name, head);
    if (head.byteLength > 0 && isDisguised(name, type))
      throw new AppError('hostile_file', { reason: `${name} = ${type}` });
    return type;
  }
}
