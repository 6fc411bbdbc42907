import { classOfFile } from './submission';

describe('what a file most likely is', () => {
  it.each([
    ['housing.STEP', 'hardware'],
    ['board.kicad_pcb', 'hardware'],
    ['firmware.uf2', 'code'],
    ['main.py', 'code'],
    ['run-14.csv', 'data'],
    ['spectra.csv.gz', 'data'],
    ['安装说明.pdf', 'documentation'],
    ['README', 'documentation'],
    ['photos.zip', 'documentation'],
  ])('%s is %s', (name, kind) => {
    expect(classOfFile(name)).toBe(kind);
  });
});
