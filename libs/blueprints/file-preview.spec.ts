import { previewOf } from './file-preview.js';

const TEXT = 'text/plain';
const BYTES = 'application/octet-stream';

function look(path: string, content: string | Buffer, type = TEXT, size?: number) {
  const head = Buffer.from(content);
  const { preview, noPreviewReason } = previewOf({ path, type, size: size ?? head.byteLength, head });
  return noPreviewReason ?? preview;
}

/** A binary STL of so many triangles, its header as some programs write it. */
function stl(triangles: number, header = ''): Buffer {
  const bytes = Buffer.alloc(84 + triangles * 50);
  bytes.write(header);
  bytes.writeUInt32LE(triangles, 80);
  return bytes;
}

function glb(length: number, version = 2): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write('glTF');
  bytes.writeUInt32LE(version, 4);
  bytes.writeUInt32LE(length, 8);
  return bytes;
}

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 17353\n`;
const ASCII = 'solid cube\n facet normal 0 0 1\n  outer loop\n';

it.each<[string, string | Buffer, string, string, number?]>([
  ['a.stl', ASCII, 'stl', TEXT],
  ['a.STL', stl(2), 'stl', BYTES],
  ['a.stl', stl(2, 'solid exported'), 'stl', BYTES],
  ['bare.stl', 'solid\n  facet\n    outer loop\n', 'stl', TEXT],
  ['cut.stl', stl(2).subarray(0, 90), 'broken', BYTES],
  ['none.stl', 'not a mesh at all\n', 'broken', TEXT],
  ['a.3mf', 'PK\u0003\u0004rest', '3mf', 'application/zip'],
  ['a.3mf', '<html>', 'broken', 'text/html'],
  ['a.glb', glb(20), 'glb', 'model/gltf-binary'],
  ['cut.glb', glb(2_000), 'broken', BYTES],
  ['old.glb', glb(20, 1), 'broken', BYTES],
  ['a.gltf', '\ufeff { "asset": {} }', 'gltf', 'application/json'],
  ['a.gltf', 'asset: {}', 'broken', TEXT],
  ['a.obj', '# made by hand\nv 0 0 0\n', 'obj', TEXT],
  ['a.obj', Buffer.from([0x4c, 0x01, 0x03, 0x00]), 'broken', BYTES],
  ['machine.FCStd', POINTER, 'git_lfs_pointer', TEXT],
  ['mesh.stl', POINTER, 'git_lfs_pointer', TEXT],
  ['nothing.stl', '', 'empty', BYTES],
  ['gone.txt', '', 'broken', TEXT, 12],
  ['photo.bin', 'whatever', 'image', 'image/png'],
  ['part.step', 'ISO-10303-21;', 'no_viewer', TEXT],
  ['board.kicad_pcb', '(kicad_pcb', 'no_viewer', TEXT],
  ['manual.pdf', '%PDF-1.7', 'no_viewer', 'application/pdf'],
  ['notes', 'some words', 'text', TEXT],
  ['parameters.yaml', 'a: 1', 'text', 'application/yaml'],
  ['firmware.bin', Buffer.from([1, 2]), 'unknown', BYTES],
  ['huge.stl', stl(1), 'too_large', BYTES, 65 * 1024 ** 2],
  ['huge.log', 'line', 'text', TEXT, 65 * 1024 ** 2],
])('%s is looked at as it can be', (path, content, expected, type, ...[size]) => {
  expect(look(path, content, type, size)).toBe(expected);
});
