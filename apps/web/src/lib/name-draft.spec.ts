import { personName } from '#libs/contracts/person-name';
import fc from 'fast-check';
import { draftOf, EMPTY_NAME, nameOf } from './name-draft';

const part = fc.string({
  minLength: 1,
  maxLength: 20,
  unit: fc.constantFrom('a', 'é', '陈', '伟', ' ', 'z'),
});
const parts = fc.record({ family: part, given: part });

describe('a name being typed', () => {
  it('sends only the scripts that were filled, and prefers one of them', () => {
    const name = nameOf({ ...EMPTY_NAME, han: { family: '陈', given: '伟' }, preferred: 'Latn' });
    expect(name).toEqual({
      forms: [{ script: 'Hani', family: '陈', given: '伟' }],
      preferredScript: 'Hani',
      latinOrder: 'given_first',
    });
  });

  it('survives storing and editing, further scripts included', () => {
    fc.assert(
      fc.property(parts, parts, fc.constantFrom('Hani', 'Latn'), (han, latin, preferredScript) => {
        const name = {
          forms: [
            { script: 'Hani', ...han },
            { script: 'Latn', ...latin },
            { script: 'Cyrl', family: 'Чен', given: 'Вэй' },
          ],
          preferredScript,
          latinOrder: 'family_first' as const,
          addressAs: 'Wei',
        };
        const blank = [han, latin].some(({ family, given }) => (family + given).trim() === '');
        fc.pre(!blank);
        expect(nameOf(draftOf(name))).toEqual(name);
        expect(personName.safeParse(nameOf(draftOf(name))).success).toBe(true);
      }),
    );
  });
});
