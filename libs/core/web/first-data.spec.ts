import fc from 'fast-check';
import { firstDataScript } from './first-data.js';

const contentOf = (script: string): string => /^<script[^>]*>(.*)<\/script>$/s.exec(script)?.[1] ?? '';

describe('first data', () => {
  it('is keyed as the web app asks', () => {
    const script = firstDataScript([
      { operationId: 'home.read', input: {}, answer: { a: 1 } },
      {
        operationId: 'challenges.list',
        input: { query: { q: '', state: 'open', cursor: undefined, lang: 'en' } },
        answer: 2,
      },
      {
        operationId: 'challenges.read',
        input: { params: { id: 'x' }, query: { lang: undefined } },
        answer: 3,
      },
    ]);
    expect(JSON.parse(contentOf(script))).toEqual({
      '["home.read",{}]': { a: 1 },
      '["challenges.list",{"query":{"lang":"en","state":"open"}}]': 2,
      '["challenges.read",{"params":{"id":"x"}}]': 3,
    });
  });

  it('cannot leave its element, and loses nothing', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('</script><script>alert(1)', '<!--<script>', ']]>'),
    );
    fc.assert(
      fc.property(fc.dictionary(hostile, hostile), (answer) => {
        const content = contentOf(firstDataScript([{ operationId: 'x.y', input: {}, answer }]));
        expect(content).not.toContain('<');
        expect(JSON.parse(content)).toEqual({ '["x.y",{}]': answer });
      }),
    );
  });

  it('is absent where there is none', () => expect(firstDataScript([])).toBe(''));
});
