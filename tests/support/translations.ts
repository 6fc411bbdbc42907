import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

type Texts = Record<string, string>;

/** For these readers "the two shores" are those of the Taiwan Strait. */
const OTHER_SHORES = /两岸|对岸/;

/** Texts that are rightly the same in both languages: names, codes and formats. */
const SAME_IN_BOTH = /^(?:[A-C][12]|LEI|EORI|TRL|USCC|[\d\s{}.,:·/%#–-]*)$/;

/** What is wrong with the texts of a web app under `root` (its `src`): one line each, empty when all is well. */
export function translationFaults(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file));
  const namespaces = new Map(
    files
      .filter((file) => file.endsWith('locales/en.json'))
      .map((file) => [namespaceOf(root, file), dirname(file)] as const),
  );
  const texts = new Map([...namespaces].map(([name, folder]) => [name, textsIn(folder)] as const));
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.(spec|d)\.tsx?$/.test(file));
  return [
    ...[...texts].flatMap(([name, both]) => faultsOfTexts(name, both)),
    ...sources.flatMap((file) => faultsOfUse(file.slice(root.length + 1), readFileSync(file, 'utf8'), texts)),
  ];
}

const namespaceOf = (root: string, file: string): string => {
  const folder = dirname(dirname(file));
  return folder === root ? 'app' : basename(folder);
};

const textsIn = (folder: string): { en: Texts; zh: Texts } => ({
  en: JSON.parse(readFileSync(join(folder, 'en.json'), 'utf8')) as Texts,
  zh: JSON.parse(readFileSync(join(folder, 'zh-Hans.json'), 'utf8')) as Texts,
});

function faultsOfTexts(name: string, { en, zh }: { en: Texts; zh: Texts }): string[] {
  const keys = [...new Set([...Object.keys(en), ...Object.keys(zh)])];
  return keys.flatMap((key) => {
    const [english, chinese] = [en[key], zh[key]];
    if (english === undefined) return [`${name}: ${key} is missing in English`];
    if (chinese === undefined) return [`${name}: ${key} is missing in Chinese`];
    if (OTHER_SHORES.test(chinese)) return [`${name}: ${key} speaks of other shores than Europe and China`];
    if (english === chinese && !SAME_IN_BOTH.test(english)) return [`${name}: ${key} is not translated`];
    const [given, taken] = [english, chinese].map(placeholders);
    return given === taken ? [] : [`${name}: ${key} takes ${given} in English and ${taken} in Chinese`];
  });
}

/** The names of the values a message takes, in order. */
const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*(?:,|\})/g)].map(([, name]) => name))].sort().join(',') ||
  'nothing';

function faultsOfUse(file: string, source: string, texts: ReadonlyMap<string, { en: Texts }>): string[] {
  const translators = [...source.matchAll(/const (\w+) = useTexts\('(\w+)'\)/g)];
  const byName = new Map(translators.map(([, variable = '', name = '']) => [variable, name] as const));
  return [...byName].flatMap(([variable, name]) => {
    const known = Object.keys(texts.get(name)?.en ?? {});
    return keysUsed(source, variable)
      .filter((used) => !known.some((key) => used.test(key)))
      .map((used) => `${file}: ${name} has no text for ${used.source}`);
  });
}

/** Every `t('key')` and every template `t(`part.${…}`)`, the latter as a pattern that some key must fit. */
function keysUsed(source: string, variable: string): RegExp[] {
  const calls = source.matchAll(new RegExp(`\\b${variable}\\(\\s*(?:'([^']+)'|\`([^\`]+)\`)`, 'g'));
  return [...calls].map(([, plain, template]) => {
    const parts = (plain ?? template ?? '').split(/\$\{[^}]*\}+/).map(literally);
    return new RegExp(`^${parts.join('.+')}$`);
  });
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
