import fc from 'fast-check';
import { isUnreadable, type ReadRecord } from './raw-record.js';
import { readRecords } from './read-records.js';

const fieldsOf = (records: ReadRecord[]) =>
  records.map((record) => (isUnreadable(record) ? record.refusal : record.fields));
const joined = (records: ReadRecord[]) => Buffer.concat(records.map(({ original }) => original));
// 标题,截止时间 / 低成本测振,2026-10-09 in GB18030, written as bytes because Node has no encoder for it
const GB18030 = Buffer.from(
  'b1eacce22cbdd8d6b9cab1bce40ab5cdb3c9b1beb2e2d5f12c323032362d31302d30390a',
  'hex',
);

describe('JSON lines', () => {
  it('maps the names of different sources to ours', () => {
    const file = Buffer.from(
      '{"name":"测振","reward":"￥8000"}\n{"title":"Gripper","prize":"€5.000","company":"ACO"}\n',
    );
    expect(fieldsOf(readRecords('calls.jsonl', file))).toEqual([
      { title: '测振', reward: '￥8000' },
      { title: 'Gripper', reward: '€5.000', sponsorName: 'ACO' },
    ]);
  });

  it('refuses a broken line with its reason and reads the others', () => {
    const lines = ['{"title":"a"', '[1]', '{"title":"\\ud800"}', '', '{"title":"good"}'];
    const file = Buffer.concat([
      Buffer.from(`${lines.join('\n')}\n{"title":"`),
      Buffer.from([0xff, 0x22, 0x7d]),
    ]);
    expect(fieldsOf(readRecords('calls.jsonl', file))).toEqual([
      'not_json',
      'not_an_object',
      'bad_characters',
      { title: 'good' },
      'bad_encoding',
    ]);
  });

  it('answers any lines, and the originals put together are the file', () => {
    const line = fc
      .oneof(fc.json(), fc.string({ unit: 'binary' }))
      .map((text) => `x${text.replaceAll('\n', ' ')}`);
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, lastFeed) => {
        const file = Buffer.from(lines.join('\n') + (lastFeed && lines.length > 0 ? '\n' : ''));
        expect(joined(readRecords('calls.jsonl', file)).equals(file)).toBe(true);
      }),
    );
  });

  it('survives a hundred thousand brackets', () => {
    expect(fieldsOf(readRecords('calls.jsonl', Buffer.from('['.repeat(100_000))))).toEqual(['not_json']);
  });

  it('refuses a record longer than any call', () => {
    const file = Buffer.from(JSON.stringify({ title: 'x', need: 'y'.repeat(300_000) }));
    expect(fieldsOf(readRecords('calls.jsonl', file))).toEqual(['too_long']);
  });
});

describe('CSV', () => {
  it('reads quotes, line feeds in cells, semicolons and a byte order mark', () => {
    const file = Buffer.from(
      '\ufeffTitel;Preis;Firma\r\n"Greifer; leise";"5.000 €";ACO\r\n"Zwei\nZeilen";;\r\n',
    );
    expect(fieldsOf(readRecords('calls.csv', file))).toEqual([
      { title: 'Greifer; leise', reward: '5.000 €', sponsorName: 'ACO' },
      { title: 'Zwei\nZeilen' },
    ]);
  });

  it('reads GB18030 and keeps its bytes', () => {
    const [record] = readRecords('calls.csv', GB18030);
    expect(fieldsOf([record!])).toEqual([{ title: '低成本测振', deadline: '2026-10-09' }]);
    expect(record!.original.toString('hex')).toBe('b5cdb3c9b1beb2e2d5f12c323032362d31302d30390a');
  });

  it.each([
    ['a,b\n1,2\n', 'no_header'],
    ['title,url\n"never closed,x\n', 'quote_not_closed'],
    ['title,url\nonly one\n', 'columns_differ'],
  ])('refuses %j', (text, refusal) => {
    expect(fieldsOf(readRecords('calls.csv', Buffer.from(text)))).toEqual([refusal]);
  });

  it('cuts rows so that header and originals make up the file again', () => {
    const cell = fc.string({ unit: 'binary' }).map((text) => `"${text.replaceAll('"', '""')}"`);
    const row = fc.tuple(cell, cell).map((cells) => `${cells.join(',')}\n`);
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const file = Buffer.from(`title,need\n${rows.join('')}`);
        const read = readRecords('calls.csv', file);
        expect(read).toHaveLength(rows.length);
        expect(`title,need\n${joined(read).toString()}`).toBe(file.toString());
      }),
    );
  });
});

describe('Markdown', () => {
  it('reads a public call: front matter, problem and task, and leaves the people out', () => {
    const file = Buffer.from(
      [
        '---',
        'title: "Cartes : des balises lisibles"',
        'owner: Service des phares',
        'tags: [a, [b]]',
        '---',
        '## La problématique',
        '',
        'Les feux changent.',
        '',
        '## Le défi : rendre la carte lisible',
        '',
        'Une carte.',
        '',
        '## Les 2 EIG',
        '',
        'Anna Exemple, développeuse.',
      ].join('\n'),
    );
    expect(fieldsOf(readRecords('balises.md', file))).toEqual([
      {
        title: 'Cartes : des balises lisibles',
        sponsorName: 'Service des phares',
        context: 'Les feux changent.',
        need: 'rendre la carte lisible\n\nUne carte.',
      },
    ]);
  });

  it('reads a hackathon page without a title: sponsor, prizes, criteria with their headings', () => {
    const file = Buffer.from(
      '## Über Muster AG\n\nWir fertigen.\n\n## Die Challenge\n\nBaue es.\n\n## Preise\n\n1. Platz: 300€\n\n' +
        '## Bewertungskriterien\n\n### Klarheit\nVerständlich\nund kurz\n\n### Nutzen\nHilft\n',
    );
    expect(fieldsOf(readRecords('org__challenges__muster-greifer.md', file))).toEqual([
      {
        title: 'Muster greifer',
        titleGuessed: true,
        sponsorName: 'Muster AG',
        need: 'Baue es.',
        reward: '1. Platz: 300€',
        successTests: '- Klarheit: Verständlich und kurz\n\n- Nutzen: Hilft',
      },
    ]);
  });

  it('refuses front matter that is no YAML', () => {
    expect(fieldsOf(readRecords('x.md', Buffer.from('---\ntitle: "open\n---\ntext')))).toEqual([
      'bad_front_matter',
    ]);
  });
});

it('refuses a file of another kind', () => {
  expect(fieldsOf(readRecords('calls.xlsx', Buffer.from('PK')))).toEqual(['unknown_format']);
});
