import { MeshProblem } from './mesh-problem';
import { readMesh, type MeshKind } from './read-mesh';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const TRIANGLE = `solid t
facet normal 0 0 1
outer loop
vertex 0 0 0
vertex 10 0 0
vertex 0 20 0
endloop
endfacet
endsolid t`;

const corners = new Uint8Array(new Float32Array([0, 0, 0, 1, 0, 0, 0, 2, 0]).buffer);
const gltf = (uri: string) =>
  bytesOf(
    JSON.stringify({
      asset: { version: '2.0' },
      scenes: [{ nodes: [0] }],
      nodes: [{ mesh: 0 }],
      meshes: [{ primitives: [{ attributes: { POSITION: 0 }, material: 0 }] }],
      materials: [{}],
      images: [{ uri: 'https://example.org/skin.png' }],
      accessors: [
        { bufferView: 0, componentType: 5126, count: 3, type: 'VEC3', min: [0, 0, 0], max: [1, 2, 0] },
      ],
      bufferViews: [{ buffer: 0, byteLength: 36 }],
      buffers: [{ byteLength: 36, uri }],
    }),
  );

describe('readMesh', () => {
  it('counts triangles and measures in millimetres', async () => {
    const stl = await readMesh('stl', bytesOf(TRIANGLE));
    expect([stl.triangles, stl.size]).toEqual([1, [10, 20, 0]]);
    const obj = await readMesh('obj', bytesOf('v 0 0 0\nv 3 0 0\nv 0 4 0\nf 1 2 3\n'));
    expect([obj.triangles, obj.size]).toEqual([1, [3, 4, 0]]);
  });

  it('reads a glTF with its buffer inside, and takes its metres as millimetres', async () => {
    const inside = `data:application/octet-stream;base64,${Buffer.from(corners).toString('base64')}`;
    const { triangles, size } = await readMesh('gltf', gltf(inside));
    expect([triangles, size]).toEqual([1, [1000, 2000, 0]]);
  });

  it.each<[string, MeshKind, ArrayBuffer]>([
    ['external', 'gltf', gltf('https://example.org/shape.bin')],
    ['broken', 'gltf', bytesOf('{')],
    ['broken', 'glb', bytesOf('glTF')],
    ['broken', '3mf', bytesOf('no zip')],
    ['broken', 'obj', bytesOf('# nothing')],
    ['tooLarge', '3mf', zipThatSays(3_000_000_000)],
  ])('says %s of such a %s', async (reason, kind, bytes) => {
    await expect(readMesh(kind, bytes)).rejects.toEqual(new MeshProblem(reason as MeshProblem['reason']));
  });
});

/** A list of one entry and its end: a zip as far as sizes go. */
function zipThatSays(unpacked: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(46 + 22));
  view.setUint32(0, 0x02014b50, true);
  view.setUint32(24, unpacked, true);
  view.setUint32(46, 0x06054b50, true);
  view.setUint16(46 + 10, 1, true);
  return view.buffer;
}
