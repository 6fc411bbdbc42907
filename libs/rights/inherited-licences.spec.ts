import { droppedLicences } from './inherited-licences.js';

const parent = { hardware: 'CERN-OHL-S-2.0', documentation: 'CC-BY-SA-4.0' };

it('keeps what was inherited, and lets new classes of files have licences of their own', () => {
  expect(droppedLicences([parent], { ...parent, code: 'MIT' })).toEqual([]);
  expect(droppedLicences([], { code: 'MIT' })).toEqual([]);
});

it('names each that was changed or left out', () => {
  expect(droppedLicences([parent], { hardware: 'MIT' })).toEqual([
    { fileClass: 'hardware', inherited: 'CERN-OHL-S-2.0' },
    { fileClass: 'documentation', inherited: 'CC-BY-SA-4.0' },
  ]);
});

it('names it once for parents that agree, and each of parents that do not', () => {
  expect(droppedLicences([parent, parent], { documentation: 'CC-BY-SA-4.0' })).toHaveLength(1);
  expect(droppedLicences([{ code: 'MIT' }, { code: 'GPL-3.0-only' }], { code: 'MIT' })).toEqual([
    { fileClass: 'code', inherited: 'GPL-3.0-only' },
  ]);
});
