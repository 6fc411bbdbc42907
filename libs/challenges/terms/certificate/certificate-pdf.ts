import type { Answer } from '#libs/contracts/operation';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { BRIDGE_LOCALES, type UiLocale } from '#libs/contracts/locale';
import type { readCertificate } from '#libs/contracts/terms';
import { inBothZones } from '../../both-zones.js';
import { CERTIFICATE_WORDS, type CertificateWords } from './certificate-words.js';
import { Paper } from './paper.js';

/** What programs read; attached to the document under this name. */
const ATTACHED = 'certificate.json';
/** Enough of a hash to tell two documents apart. */
const SHORT_HASH = 16;

export interface PrintedCertificate {
  certificate: Answer<typeof readCertificate>;
  title: LocalizedText;
  /** One of the two clocks. */
  timeZone: string;
  /** Where the certificate can be read while the platform runs. */
  address: string;
}

/** Both languages of a word, the reader's first. */
type Both = (name: keyof CertificateWords) => string;

/** A certificate on paper, in both languages, that carries what proves it. `ui` says which language comes first. */
export async function certificatePdf(printed: PrintedCertificate, ui: UiLocale): Promise<Buffer> {
  const { certificate } = printed;
  const locales = [...BRIDGE_LOCALES].sort((a, b) => Number(b === ui) - Number(a === ui));
  const both: Both = (name) => locales.map((locale) => CERTIFICATE_WORDS[locale][name]).join(' · ');
  const title = both('title');
  const paper = await Paper.begin({
    title: `${title}: ${certificate.challengeTitle}`,
    subject: `SHA-256 ${certificate.hash}`,
    lang: ui,
    at: new Date(certificate.at),
  });
  paper.write('title', title, ui);
  writeFacts(paper, printed, ui, both);
  for (const locale of locales) writeProof(paper, printed, locale);
  for (const [locale, text] of Object.entries(certificate.texts)) {
    paper.write('heading', `${both('text')} (${ownName(locale)})`, ui);
    for (const clause of text.split('\n\n')) paper.write('clause', clause, locale);
  }
  paper.attach({
    name: ATTACHED,
    type: 'application/json',
    description: title,
    bytes: Buffer.from(JSON.stringify(certificate, null, 2)),
  });
  return paper.end(`${title} · SHA-256 ${certificate.hash.slice(0, SHORT_HASH)}…`, ui);
}

function writeFacts(
  paper: Paper,
  { certificate, title, timeZone }: PrintedCertificate,
  ui: UiLocale,
  both: Both,
): void {
  const fact = (label: string, value: string, lang: string = ui): void => {
    paper.write('label', label, ui);
    paper.write('text', value, lang);
  };
  paper.write('label', both('challenge'), ui);
  for (const [locale, { text, provenance }] of Object.entries(title.variants)) {
    paper.write('text', provenance === 'machine' ? `${text} (${both('machine')})` : text, locale);
  }
  const at = new Date(certificate.at);
  fact(both('person'), certificate.person);
  fact(both('at'), `${inBothZones(at, timeZone, { timeZone: 'UTC', uiLocale: ui })}\n${certificate.at}`);
  fact(both('language'), ownName(certificate.locale), certificate.locale);
  fact(both('version'), String(certificate.version));
  fact(both('amendment'), String(certificate.amendment));
  fact('SHA-256', certificate.hash);
  fact(both('certificate'), certificate.id);
}

function writeProof(paper: Paper, { address }: PrintedCertificate, locale: UiLocale): void {
  const { verify, how } = CERTIFICATE_WORDS[locale];
  paper.write('heading', verify, locale);
  paper.write(
    'clause',
    how.replace('{file}', ATTACHED).replace('{address}', () => address),
    locale,
  );
}

/** A language as those call it who speak it. */
const ownName = (locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
