import { MeshProblem } from './mesh-problem';

interface Gltf {
  buffers?: { uri?: string; byteLength: number }[];
  bufferViews?: { buffer: number; byteOffset?: number }[];
  meshes?: { primitives: { material?: number }[] }[];
  [part: string]: unknown;
}

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BIN_CHUNK = 0x004e4942;
const LOOKS = ['materials', 'textures', 'images', 'samplers'];

/**
 * A glTF or GLB as one GLB of nothing but shapes: buffers written into the file become its binary chunk, pictures go. So
 * the loader fetches nothing, neither from elsewhere nor `data:`, which our policy of content forbids.
 */
export function geometryOnly(bytes: ArrayBuffer): ArrayBuffer {
  const { json, binary } = parts(bytes);
  const buffers = (json.buffers ?? []).map(({ uri }) => (uri === undefined ? binary : decode(uri)));
  const starts = buffers.map((_, at) => total(buffers.slice(0, at)));
  for (const view of json.bufferViews ?? []) {
    view.byteOffset = (view.byteOffset ?? 0) + (starts[view.buffer] ?? 0);
    view.buffer = 0;
  }
  for (const { primitives } of json.meshes ?? [])
    for (const primitive of primitives) delete primitive.material;
  for (const look of LOOKS) Reflect.deleteProperty(json, look);
  if (buffers.length > 0) json.buffers = [{ byteLength: total(buffers) }];
  return joined(new TextEncoder().encode(JSON.stringify(json)), buffers);
}

function parts(bytes: ArrayBuffer): { json: Gltf; binary: Uint8Array } {
  const view = new DataView(bytes);
  const isBinary = bytes.byteLength > 20 && view.getUint32(0, true) === MAGIC;
  if (!isBinary) return { json: parsed(new Uint8Array(bytes)), binary: new Uint8Array() };
  const end = 20 + view.getUint32(12, true);
  if (end > bytes.byteLength) throw new MeshProblem('broken');
  const size = end + 8 <= bytes.byteLength ? view.getUint32(end, true) : 0;
  if (end + size > bytes.byteLength) throw new MeshProblem('broken');
  return {
    json: parsed(new Uint8Array(bytes, 20, end - 20)),
    binary: new Uint8Array(bytes.slice(end + 8, end + 8 + size)),
  };
}

const parsed = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Gltf;

function decode(uri: string): Uint8Array {
  if (!uri.startsWith('data:')) throw new MeshProblem('external');
  return Uint8Array.from(atob(uri.slice(uri.indexOf(',') + 1)), (char) => char.charCodeAt(0));
}

const padded = (size: number) => Math.ceil(size / 4) * 4;
const total = (buffers: Uint8Array[]) => buffers.reduce((sum, { length }) => sum + padded(length), 0);

function joined(json: Uint8Array, buffers: Uint8Array[]): ArrayBuffer {
  const jsonSize = padded(json.length);
  const binarySize = total(buffers);
  const glb = new Uint8Array(28 + jsonSize + binarySize);
  const view = new DataView(glb.buffer);
  const words = [MAGIC, 2, glb.length, jsonSize, JSON_CHUNK];
  words.forEach((word, at) => view.setUint32(at * 4, word, true));
  glb.fill(0x20, 20, 20 + jsonSize);
  glb.set(json, 20);
  view.setUint32(20 + jsonSize, binarySize, true);
  view.setUint32(24 + jsonSize, BIN_CHUNK, true);
  let at = 28 + jsonSize;
  for (const buffer of buffers) {
    glb.set(buffer, at);
    at += padded(buffer.length);
  }
  return glb.buffer;
}
