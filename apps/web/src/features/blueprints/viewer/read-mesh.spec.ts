import { strToU8, zipSync } from 'three/addons/libs/fflate.module.js';
import { MeshProblem } from './mesh-problem';
import { readMesh, type MeshKind } from './read-mesh';
import { threeMfModels, unitIn } from './three-mf-models';

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

  it('reads an ASCII STL below remarks, in whatever they are written', async () => {
    const remarks = new Uint8Array([0x23, 0xc7, 0xc5, 0x0a, 0x23, 0x20, 0x31, 0x0a]);
    const bytes = new Uint8Array([...remarks, ...new Uint8Array(bytesOf(TRIANGLE))]).buffer;
    expect((await readMesh('stl', bytes)).triangles).toBe(1);
  });

  it.each([
    ['inch', 25.4],
    ['micron', 0.001],
    [undefined, 1],
  ])('takes a 3MF in %s as millimetres', async (unit, millimetres) => {
    expect(unitIn(await threeMfModels(threeMf(unit)))).toBe(millimetres);
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
    ['noSurface', 'obj', bytesOf('v 0 0 0\nv 3 0 0\nl 1 2\n')],
    ['tooLarge', '3mf', zipThatSays(3_000_000_000)],
    ['tooManyTriangles', '3mf', threeMfOfTwins(24)],
  ])('says %s of such a %s', async (reason, kind, bytes) => {
    await expect(readMesh(kind, bytes)).rejects.toEqual(new MeshProblem(reason as MeshProblem['reason']));
  });
});

/** A 3MF whose model says nothing but its unit. */
function threeMf(unit: string | undefined): ArrayBuffer {
  const model = `<?xml version="1.0"?><model ${unit ? `unit="${unit}" ` : ''}xml:lang="zh-Hans"></model>`;
  return zipSync({ '3D/3dmodel.model': strToU8(model) }).slice().buffer;
}

/** Objects that are made of the one before twice: a kilobyte that unfolds to two to the power of their number. */
function threeMfOfTwins(levels: number): ArrayBuffer {
  const twice = (of: number): string => `<component objectid="${of}"/>`.repeat(2);
  const objects = Array.from(
    { length: levels },
    (_, at) => `<object id="${at + 2}">${twice(at + 1)}</object>`,
  );
  const model = `<model><object id="1"><triangle v1="0" v2="1" v3="2"/></object>${objects.join('')}</model>`;
  return zipSync({ '3D/3dmodel.model': strToU8(model) }).slice().buffer;
}

/** A list of one entry and its end: a zip as far as sizes go. */
function zipThatSays(unpacked: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(46 + 22));
  view.setUint32(0, 0x02014b50, true);
  view.setUint32(24, unpacked, true);
  view.setUint32(46, 0x06054b50, true);
  view.setUint16(46 + 10, 1, true);
  return view.buffer;
}
