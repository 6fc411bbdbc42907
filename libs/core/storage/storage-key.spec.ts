import fc from 'fast-check';
import { newId, newSecretId } from '../id.js';
import { assertKey, fanOut } from './storage-key.js';

describe('storage keys', () => {
  it('are our own ids', () => {
    expect(() => assertKey(newId())).not.toThrow();
    expect(() => assertKey(newSecretId())).not.toThrow();
  });

  it.each(['', '..', '../etc/passwd', `${newId()}/x`, `${newId()}.1`, `/${newId()}`, `${newId()}\n`])(
    'never %j',
    (key) => {
      expect(() => assertKey(key)).toThrow();
    },
  );

  it('are refused when they could name another place, and fan out by two hex digits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uuid()), (key) => {
        try {
          assertKey(key);
        } catch {
          return;
        }
        expect(key).toMatch(/^[0-9a-f-]{36}$/);
        expect(fanOut(key)).toMatch(/^[0-9a-f]{2}$/);
      }),
    );
  });
});
