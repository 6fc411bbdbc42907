import { Box3, Group, Mesh, Vector3, type BufferGeometry, type Object3D } from 'three';
import { geometryOnly } from './gltf-geometry';
import { MeshProblem } from './mesh-problem';
import { MOST_PARTS, threeMfExtent } from './three-mf-extent';
import { threeMfModels, unitIn } from './three-mf-models';
import { unpackedSize } from './zip-size';

export type MeshKind = 'stl' | '3mf' | 'gltf' | 'glb' | 'obj';

export interface ReadMesh {
  object: Object3D;
  triangles: number;
  /** Width, depth and height in millimetres. */
  size: [number, number, number];
}

export const MOST_TRIANGLES = 2_000_000;
const MOST_UNPACKED = 200_000_000;
const STL_HEAD = 84;
const STL_TRIANGLE = 50;

/** Reads a model; throws a `MeshProblem` with the reason where it cannot be shown. */
export async function readMesh(kind: MeshKind, bytes: ArrayBuffer): Promise<ReadMesh> {
  const object = await parse(kind, bytes).catch((error: unknown) => {
    throw error instanceof MeshProblem ? error : new MeshProblem('broken');
  });
  const triangles = countTriangles(object);
  if (triangles > MOST_TRIANGLES) throw new MeshProblem('tooManyTriangles');
  const extent = new Box3().setFromObject(object).getSize(new Vector3());
  if (!Number.isFinite(extent.length())) throw new MeshProblem('broken');
  if (triangles === 0) throw new MeshProblem(extent.length() > 0 ? 'noSurface' : 'broken');
  const size = extent.multiplyScalar(await millimetresOf(kind, bytes));
  return { object, triangles, size: [size.x, size.y, size.z] };
}

async function parse(kind: MeshKind, bytes: ArrayBuffer): Promise<Object3D> {
  if (kind === 'stl') {
    if ((bytes.byteLength - STL_HEAD) / STL_TRIANGLE > MOST_TRIANGLES)
      throw new MeshProblem('tooManyTriangles');
    const { STLLoader } = await import('three/addons/loaders/STLLoader.js');
    return new Group().add(new Mesh(new STLLoader().parse(withoutRemarks(bytes))));
  }
  if (kind === 'obj') {
    const { OBJLoader } = await import('three/addons/loaders/OBJLoader.js');
    return new OBJLoader().parse(new TextDecoder().decode(bytes));
  }
  if (kind === '3mf') {
    const unpacked = unpackedSize(bytes);
    if (unpacked === undefined) throw new MeshProblem('broken');
    if (unpacked > MOST_UNPACKED) throw new MeshProblem('tooLarge');
    const { parts, triangles } = threeMfExtent(await threeMfModels(bytes));
    if (parts > MOST_PARTS || triangles > MOST_TRIANGLES) throw new MeshProblem('tooManyTriangles');
    const { ThreeMFLoader } = await import('three/addons/loaders/3MFLoader.js');
    return new ThreeMFLoader().parse(bytes);
  }
  const { GLTFLoader } = await import('three/addons/loaders/GLTFLoader.js');
  return (await new GLTFLoader().parseAsync(geometryOnly(bytes), '')).scene;
}

/** How long a unit of the model is. A metre is the unit of glTF, a 3MF names its own, STL and OBJ mean millimetres. */
async function millimetresOf(kind: MeshKind, bytes: ArrayBuffer): Promise<number> {
  if (kind === 'gltf' || kind === 'glb') return 1000;
  return kind === '3mf' ? unitIn(await threeMfModels(bytes)) : 1;
}

/** Some programs write remarks above an ASCII STL, which the loader would take for a binary one. */
function withoutRemarks(bytes: ArrayBuffer): ArrayBuffer {
  // one character for each byte, whatever the remarks are written in
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 4096));
  const remarks = /^\s*(?:#[^\n]*\n\s*)+(?=solid\b)/i.exec(head)?.[0] ?? '';
  return bytes.slice(remarks.length);
}

/** The meshes in it, each with its geometry. */
export function meshesOf(object: Object3D): Mesh<BufferGeometry>[] {
  const meshes: Mesh<BufferGeometry>[] = [];
  object.traverse((part) => {
    if (part instanceof Mesh) meshes.push(part as Mesh<BufferGeometry>);
  });
  return meshes;
}

function countTriangles(object: Object3D): number {
  return meshesOf(object).reduce((sum, { geometry }) => {
    const corners = geometry.index?.count ?? geometry.attributes['position']?.count ?? 0;
    return sum + Math.floor(corners / 3);
  }, 0);
}
