import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { detectLocale, localeOfWriting } from './detect.js';

describe('the language of a text', () => {
  it.each([
    ['zh-Hans', '我们下周打样，请确认起订量和交期。'],
    ['zh-Hans', '用 ESP32 做一个 soil sensor，先打样'],
    ['zh-Hant', '我們下週打樣，請確認最小訂購量。'],
    ['ja', 'このプロジェクトの基板を設計しています。'],
    ['ko', '우리는 새로운 센서를 만들고 있습니다.'],
    ['ru', 'Мы ищем партнёров для испытаний.'],
    ['en', 'Could you send us two samples of the board before Friday?'],
    ['de', 'Können Sie uns bis Freitag zwei Muster der Platine schicken?'],
    ['fr', 'Pouvez-vous nous envoyer deux échantillons de la carte avant vendredi ?'],
    ['it', 'Potete inviarci due campioni della scheda entro venerdì? Grazie per la collaborazione.'],
    ['es', '¿Nos pueden enviar dos muestras de la placa antes del viernes?'],
    ['nl', 'Kunnen jullie ons voor vrijdag twee monsters van de printplaat sturen?'],
    ['pl', 'Czy możecie przysłać nam dwie próbki płytki przed piątkiem?'],
    ['sv', 'Kan ni skicka två prover av kretskortet till oss före fredag?'],
    ['pt', 'Vocês podem nos enviar duas amostras da placa até sexta-feira?'],
  ])('%s: %s', (locale, text) => {
    expect(detectLocale(text)).toBe(locale);
  });

  it.each(['', '42', '👍', 'OK', 'LIS2DW12', 'https://example.org/the/and/of', '`the and of to in is`'])(
    'stays open for %j',
    (text) => {
      expect(detectLocale(text)).toBeUndefined();
    },
  );

  it('is found or left open for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(detectLocale(any) ?? 'en').toMatch(/^[a-z]{2}(-Han[st])?$/);
      }),
    );
  });
});

/** Right and decided shares over labelled texts. */
function measure(labelled: { text: string; locale: string }[]) {
  const found = labelled.map(({ text, locale }) => ({ locale, detected: detectLocale(text) }));
  const right = found.filter(({ locale, detected }) => locale === detected).length;
  const wrong = found.filter(({ locale, detected }) => detected !== undefined && locale !== detected).length;
  return { right: right / found.length, wrong: wrong / found.length };
}

const FOLDER = '../shared/data/06-text';
const linesOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n');

function collected(): { text: string; locale: string }[] {
  if (!existsSync(FOLDER)) return [{ text: 'An example of the text that we look for', locale: 'en' }];
  const pairs = linesOf('parallel-zh-en.tsv').slice(1);
  const challenges = linesOf('corpus-challenges-fr-de.jsonl').map(
    (line) => JSON.parse(line) as { text: string; lang: string },
  );
  return [
    ...pairs.map((line) => ({ text: line.split('\t')[1]!, locale: 'zh-Hans' })),
    ...pairs.map((line) => ({ text: line.split('\t')[2]!, locale: 'en' })),
    ...challenges.flatMap(({ text, lang }) =>
      text
        .split(/(?<=[.!?])\s+/)
        .filter((part) => part.length > 60)
        .map((part) => ({ text: part, locale: lang })),
    ),
  ];
}

it('is right for the collected texts, sentence by sentence', () => {
  const { right, wrong } = measure(collected());
  expect(right).toBeGreaterThan(0.97);
  expect(wrong).toBeLessThan(0.01);
});

describe('the language somebody wrote in', () => {
  it.each([
    ['en', 'OK, see you', ['zh-Hans', 'en']],
    ['de', 'Passt so', ['zh-Hans', 'de', 'en']],
    ['en', 'parallel twin', ['zh-Hans']],
    ['zh-Hans', '👍 12:30', ['zh-Hans', 'en']],
    ['zh-Hans', '好的', ['en', 'zh-Hans']],
  ])('is %s for %j by a reader of %j', (locale, text, reads) => {
    expect(localeOfWriting(text, reads)).toBe(locale);
  });
});
