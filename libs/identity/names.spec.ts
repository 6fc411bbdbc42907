import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { personName, type PersonName } from '#libs/contracts/person-name';
import { nameQuery } from '#libs/language/name-query';
import { displayName, searchKeys, suggestForms } from './names.js';

const chenWei = (latinOrder: PersonName['latinOrder']): PersonName => ({
  forms: [
    { script: 'Hani', family: '陈', given: '伟' },
    { script: 'Latn', family: 'Chen', given: 'Wei' },
  ],
  preferredScript: 'Hani',
  latinOrder,
});
const latin = (given: string, family: string): PersonName => ({
  forms: [{ script: 'Latn', family, given }],
  preferredScript: 'Latn',
  latinOrder: 'given_first',
});
const finds = (query: string, name: PersonName) =>
  searchKeys(name).some((key) => key.startsWith(nameQuery(query)));

describe('showing a name', () => {
  it.each([
    ['zh-Hans', chenWei('given_first'), '陈伟'],
    ['en', chenWei('given_first'), 'Wei Chen'],
    ['en', chenWei('family_first'), 'Chen Wei (陈伟)'],
    ['zh-Hans', latin('Anna', 'Schmidt'), 'Anna Schmidt'],
    ['en', latin('Madonna', ''), 'Madonna'],
  ])('in %s', (locale, name, shown) => {
    expect(displayName(name, locale)).toBe(shown);
  });

  it('stays in the own script where the wanted one is missing', () => {
    const olga: PersonName = {
      forms: [{ script: 'Cyrl', family: 'Иванова', given: 'Ольга' }],
      preferredScript: 'Cyrl',
      latinOrder: 'family_first',
    };
    expect(displayName(olga, 'en')).toBe('Ольга Иванова');
  });

  it('lets the display of a form overrule its parts', () => {
    const name: PersonName = {
      ...latin('Willem', 'Berg'),
      forms: [{ script: 'Latn', family: 'Berg', given: 'Willem', display: 'Willem van den Berg' }],
    };
    expect(displayName(name, 'en')).toBe('Willem van den Berg');
    expect(finds('van den', name)).toBe(true);
  });
});

describe('finding a person', () => {
  it.each(['chenwei', 'cw', '陈', '陳偉', 'wei ch', 'wei chen', 'Chen  Wei', 'CHEN', '伟'])(
    '%s finds 陈伟',
    (query) => {
      expect(finds(query, chenWei('given_first'))).toBe(true);
    },
  );

  it('finds a Han name by pinyin though no Latin form was given, surnames read as surnames', () => {
    const name: PersonName = {
      forms: [{ script: 'Hani', family: '单', given: '绿' }],
      preferredScript: 'Hani',
      latinOrder: 'given_first',
    };
    for (const query of ['shan', 'shanlu', 'shanlv', 'sl', 'lv shan']) expect(finds(query, name)).toBe(true);
    expect(finds('dan', name)).toBe(false);
  });

  it.each(['jose', 'GARCIA', 'garcia lop', 'maria jose garcia', 'mjgl', 'lópez'])(
    '%s finds María José García López',
    (query) => {
      expect(finds(query, latin('María José', 'García López'))).toBe(true);
    },
  );

  const part = fc.string({ unit: fc.constantFrom(...'aébcÜß陈偉 -'), maxLength: 6 });
  it('finds any name by the beginning of either order', () => {
    fc.assert(
      fc.property(part, part, fc.nat({ max: 20 }), (family, given, length) => {
        const parsed = personName.safeParse(latin(given, family));
        fc.pre(parsed.success && nameQuery(family + given) !== '');
        for (const whole of [`${family} ${given}`, `${given} ${family}`])
          expect(finds(whole.slice(0, length), latin(given, family))).toBe(true);
      }),
    );
  });
});

describe('suggested forms', () => {
  it.each([
    ['陈', '伟', 'Chen', 'Wei'],
    ['曾', '晓安', 'Zeng', "Xiao'an"],
    ['欧阳', '娜娜', 'Ouyang', 'Nana'],
    ['吕', '明', 'Lü', 'Ming'],
  ])('of %s%s', (family, given, latinFamily, latinGiven) => {
    expect(suggestForms({ script: 'Hani', family, given })).toEqual([
      { script: 'Latn', family: latinFamily, given: latinGiven },
    ]);
  });

  it('are none for other scripts', () => {
    expect(suggestForms({ script: 'Latn', family: 'Chen', given: 'Wei' })).toEqual([]);
  });

  const collected = '../shared/data/06-text/surnames-pinyin.tsv';
  const surnames = existsSync(collected)
    ? readFileSync(collected, 'utf8').trim().split('\n').slice(1)
    : ['赵\tzhào', '单\tshàn', '尉迟\tyù chí'];

  it('read nearly every surname as surnames are read', () => {
    const right = surnames.filter((line) => {
      const [surname, expected] = line.split('\t') as [string, string];
      const [form] = suggestForms({ script: 'Hani', family: surname, given: '伟' });
      return nameQuery(form!.family) === nameQuery(expected);
    });
    expect(right.length / surnames.length).toBeGreaterThan(0.97);
  });
});
