import fc from 'fast-check';
import { readUnsubscription, signUnsubscription } from './unsubscribe-token.js';

const SECRET = 'a secret of this installation';
const claim = fc.record({
  personId: fc.uuid(),
  type: fc.constantFrom('workshops.registered', 'blueprint.released'),
});

describe('unsubscribe tokens', () => {
  it('give back what was signed', () => {
    fc.assert(
      fc.property(claim, (given) => {
        expect(readUnsubscription(signUnsubscription(given, SECRET), SECRET)).toEqual(given);
      }),
    );
  });

  it('are worth nothing with one character changed, under another secret, or made up', () => {
    fc.assert(
      fc.property(claim, fc.nat(), fc.string(), (given, at, noise) => {
        const token = signUnsubscription(given, SECRET);
        const index = at % token.length;
        // the last character of a signature carries bits that are not read
        const changed = token.slice(0, index) + (token[index] === 'A' ? 'Q' : 'A') + token.slice(index + 1);
        if (index < token.length - 1) expect(readUnsubscription(changed, SECRET)).toBeUndefined();
        expect(readUnsubscription(token, 'another secret')).toBeUndefined();
        expect(readUnsubscription(noise, SECRET)).toBeUndefined();
        expect(readUnsubscription(`${token}.${noise}`, SECRET)).toBeUndefined();
      }),
    );
  });
});
