import { assertInherited, canonicalLicences } from './licences.js';

it('spells every licence one way', () => {
  expect(canonicalLicences({ hardware: ' CERN-OHL-S-2.0', code: '(MIT OR  Apache-2.0)' })).toEqual({
    hardware: 'CERN-OHL-S-2.0',
    code: 'MIT OR Apache-2.0',
  });
});

it('names each that is none', () => {
  expect(() => canonicalLicences({ hardware: 'free for all', code: 'MIT', data: 'CC BY' })).toThrow(
    expect.objectContaining({
      code: 'invalid',
      more: {
        errors: [
          {
            path: 'licences.hardware',
            code: 'unknown_licence',
            message: 'is not an SPDX licence expression',
          },
          { path: 'licences.data', code: 'unknown_licence', message: 'is not an SPDX licence expression' },
        ],
      },
    }),
  );
});

it('names each that a derived version would drop', () => {
  const parents = [{ hardware: 'CERN-OHL-S-2.0' }];
  expect(() => assertInherited(parents, { hardware: 'CERN-OHL-S-2.0', code: 'MIT' })).not.toThrow();
  expect(() => assertInherited(parents, { hardware: 'MIT' })).toThrow(
    expect.objectContaining({
      code: 'invalid',
      more: {
        errors: [
          {
            path: 'licences.hardware',
            code: 'licence_inherited',
            message: 'is inherited and must stay CERN-OHL-S-2.0',
          },
        ],
      },
    }),
  );
});
