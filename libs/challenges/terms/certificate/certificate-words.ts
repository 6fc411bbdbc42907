import type { BridgeLocale } from '#libs/contracts/locale';

export interface CertificateWords {
  title: string;
  challenge: string;
  machine: string;
  person: string;
  at: string;
  language: string;
  version: string;
  amendment: string;
  certificate: string;
  text: string;
  verify: string;
  /** `{file}` and `{address}` are filled in. */
  how: string;
}

/** What stands around the facts of a certificate; a certificate says all of it in both. */
export const CERTIFICATE_WORDS: Record<BridgeLocale, CertificateWords> = {
  en: {
    title: 'Certificate of acceptance',
    challenge: 'Challenge',
    machine: 'machine translation',
    person: 'Accepted by',
    at: 'Accepted at',
    language: 'Read in',
    version: 'Version of the terms',
    amendment: 'Amendments published before',
    certificate: 'Certificate',
    text: 'What was accepted',
    verify: 'How to verify it',
    how: 'The file {file} is attached to this document. It holds the fields and all texts of the terms; the SHA-256 of their canonical JSON (RFC 8785) is the one printed here. docs/terms-certificates.md in the source of this platform prints a script of ten lines that reckons it anew, without the platform. While the platform runs, the same certificate is at {address} for both sides of the acceptance. A box stands for a sign that this document has no glyph for; the attached file has it.',
  },
  'zh-Hans': {
    title: '条款接受证书',
    challenge: '挑战',
    machine: '机器翻译',
    person: '接受人',
    at: '接受时间',
    language: '阅读语言',
    version: '条款版本',
    amendment: '此前已公布的变更',
    certificate: '证书编号',
    text: '所接受的内容',
    verify: '如何核验',
    how: '本文件附有 {file}，其中包含条款的全部字段与全部文本；其规范 JSON（RFC 8785）的 SHA-256 即为此处所印的值。本平台源代码中的 docs/terms-certificates.md 印有十行脚本，无需本平台即可重新计算。平台运行期间，接受双方均可在 {address} 取得同一证书。方框表示本文件没有字形的字符，附件中保留原字符。',
  },
};
