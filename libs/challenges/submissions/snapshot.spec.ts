import fc from 'fast-check';
import { putMachineVariant, reviseSource, writeLocalized } from '#libs/language/localized-text';
import { snapshotOf, type HandedIn } from './snapshot.js';

const AT = new Date('2026-10-01T08:00:00Z');
const file = (name: string, sha256 = 'a'.repeat(64)) => ({ name, size: 3, sha256, class: 'hardware' });
const handedIn: HandedIn = {
  submissionId: 's',
  challengeId: 'c',
  authorId: 'p',
  terms: { version: 1, hash: 'h' },
  title: writeLocalized({ locale: 'zh-Hans', text: '静音齿轮' }, 'p', AT),
  body: null,
  files: [file('board.kicad_pcb'), file('case.step', 'b'.repeat(64))],
  licences: { hardware: 'CERN-OHL-S-2.0' },
};
const receipt = (change: Partial<HandedIn> = {}) => snapshotOf({ ...handedIn, ...change }).sha256;

describe('snapshotOf', () => {
  it('is readable and keeps only what people said', () => {
    expect(JSON.parse(snapshotOf(handedIn).json)).toEqual({
      submissionId: 's',
      challengeId: 'c',
      authorId: 'p',
      terms: { version: 1, hash: 'h' },
      title: { sourceLocale: 'zh-Hans', texts: { 'zh-Hans': '静音齿轮' } },
      body: null,
      files: [
        { class: 'hardware', name: 'board.kicad_pcb', sha256: 'a'.repeat(64), size: 3 },
        { class: 'hardware', name: 'case.step', sha256: 'b'.repeat(64), size: 3 },
      ],
      licences: { hardware: 'CERN-OHL-S-2.0' },
    });
  });

  it('stays the same when a machine translates afterwards', () => {
    const made = { locale: 'en', text: 'Quiet gears', engine: 'x', sourceRevision: 1, coverage: 1 };
    expect(receipt({ title: putMachineVariant(handedIn.title, made, AT) })).toBe(receipt());
  });

  it('does not depend on the order of files', () => {
    const anyFiles = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(anyFiles, (names) => {
        const files = names.map((name) => file(name));
        expect(receipt({ files: files.toReversed() })).toBe(receipt({ files }));
      }),
    );
  });

  it('changes with every word, byte and licence', () => {
    const others = [
      receipt({ title: reviseSource(handedIn.title, { locale: 'zh-Hans', text: '静音的齿轮' }, 'p', AT) }),
      receipt({ body: writeLocalized({ locale: 'en', text: 'More' }, 'p', AT) }),
      receipt({ files: handedIn.files.slice(1) }),
      receipt({ licences: { hardware: 'CERN-OHL-W-2.0' } }),
      receipt({ terms: { version: 2, hash: 'i' } }),
    ];
    expect(new Set([receipt(), ...others]).size).toBe(6);
  });
});
