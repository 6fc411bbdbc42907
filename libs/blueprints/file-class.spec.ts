import { guessClass } from './file-class.js';

it.each([
  ['cad/Housing.STL', 'hardware'],
  ['pcb/board.kicad_pcb', 'hardware'],
  ['pcb/top.GTL', 'hardware'],
  ['assembly.FCStd', 'hardware'],
  ['firmware/main.c', 'code'],
  ['sketch.ino', 'code'],
  ['Makefile', 'code'],
  ['src/CMakeLists.txt', 'code'],
  ['README.md', 'documentation'],
  ['photo.jpg', 'documentation'],
  ['说明书.pdf', 'documentation'],
  ['measurements.csv', 'data'],
  ['weights.safetensors', 'data'],
  ['LICENSE', 'documentation'],
  ['constructor', 'documentation'],
  ['thing.unheard-of', 'documentation'],
])('%s is %s', (path, expected) => {
  expect(guessClass(path)).toBe(expected);
});
