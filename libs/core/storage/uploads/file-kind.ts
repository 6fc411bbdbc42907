import { fileTypeFromBuffer } from 'file-type';

const UNKNOWN = 'application/octet-stream';

/** What text without a signature is, by its name. Everything else that reads as text is plain. */
const TEXT_TYPES: Record<string, string> = {
  csv: 'text/csv',
  css: 'text/css',
  htm: 'text/html',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  toml: 'application/toml',
  tsv: 'text/tab-separated-values',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};

/** Names that promise a format which always carries its signature, and what the content must then be. */
const PROMISES: Record<string, RegExp> = {
  ...promise(/^image\//, 'png jpg jpeg gif webp avif heic bmp tif tiff'),
  ...promise(/^application\/pdf$/, 'pdf'),
  ...promise(/^(audio|video)\/|^application\/ogg$/, 'mp3 mp4 m4a mov webm ogg flac wav avi mkv'),
  ...promise(/^application\/(zip|vnd\.|epub|java-archive)/, 'zip docx xlsx pptx'),
};

const PROGRAMS = /^application\/x-(msdownload|elf|mach-binary)$/;
const PROGRAM_NAMES = new Set([
  '',
  'app',
  'axf',
  'bin',
  'dll',
  'dylib',
  'elf',
  'exe',
  'ko',
  'o',
  'out',
  'so',
  'sys',
]);

/** The media type of a file, told by its first bytes; its name only decides between kinds of text. */
export async function tellType(name: string, head: Uint8Array): Promise<string> {
  const told = await fileTypeFromBuffer(head);
  if (told && told.mime !== 'application/xml') return told.mime;
  if (!readsAsText(head)) return UNKNOWN;
  return TEXT_TYPES[extensionOf(name)] ?? told?.mime ?? 'text/plain';
}

/** True when the name says one thing and the content is another: a page called .png, a program called .pdf. */
export function isDisguised(name: string, type: string): boolean {
  const extension = extensionOf(name);
  if (PROGRAMS.test(type)) return !PROGRAM_NAMES.has(extension);
  const promised = Object.hasOwn(PROMISES, extension) ? PROMISES[extension] : undefined;
  return promised !== undefined && !promised.test(type);
}

function extensionOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 0
    ? ''
    : name
        .slice(at + 1)
        .trim()
        .toLowerCase();
}

/** UTF-8 without control characters; the last character of a cut head may be incomplete. */
function readsAsText(head: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
  } catch {
    return false;
  }
}

function promise(content: RegExp, extensions: string): Record<string, RegExp> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, content]));
}
