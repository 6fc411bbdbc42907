import type { NoPreviewReason, PreviewKind } from '#libs/contracts/blueprint-views';

interface Head {
  size: number;
  head: Uint8Array;
}

type Told = { preview: PreviewKind; noPreviewReason: NoPreviewReason | null };

const STL_HEADER = 84;
const STL_TRIANGLE = 50;

const asText = ({ head }: Head): string => Buffer.from(head).toString('utf8');
const viewOf = ({ head }: Head): DataView => new DataView(head.buffer, head.byteOffset, head.byteLength);

/**
 * A binary STL says how many triangles follow, so its size proves it. That comes first: the header of many begins with
 * `solid`, as if it were text.
 */
function stl(file: Head): boolean {
  if (file.head.byteLength >= STL_HEADER) {
    const triangles = viewOf(file).getUint32(80, true);
    if (triangles > 0 && file.size >= STL_HEADER + triangles * STL_TRIANGLE) return true;
  }
  return /^\s*(?:#[^\n]*\n\s*)*solid\b[^]*?\n\s*facet\b/i.test(asText(file));
}

/** 3MF is a ZIP. */
const threeMf = ({ head }: Head): boolean =>
  Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';

/** A binary glTF names its version and its whole length. */
function glb(file: Head): boolean {
  if (file.head.byteLength < 12 || !asText(file).startsWith('glTF')) return false;
  const view = viewOf(file);
  return view.getUint32(4, true) === 2 && view.getUint32(8, true) <= file.size;
}

const gltf = (file: Head): boolean => /^\ufeff?\s*\{/.test(asText(file));

/** Lines of vertices, names or remarks; a compiler's object file has none. */
const obj = (file: Head): boolean => /^(?:#|v|vn|vt|f|o|g|mtllib|usemtl)(?:\s|$)/m.test(asText(file));

const MESHES: Record<string, [PreviewKind, (file: Head) => boolean]> = {
  stl: ['stl', stl],
  '3mf': ['3mf', threeMf],
  glb: ['glb', glb],
  gltf: ['gltf', gltf],
  obj: ['obj', obj],
};

/** What a file with the name of a mesh is by its first bytes; undefined for every other name. */
export function meshOf(extension: string, file: Head): Told | undefined {
  const mesh = Object.hasOwn(MESHES, extension) ? MESHES[extension] : undefined;
  if (!mesh) return undefined;
  const [preview, isOne] = mesh;
  return isOne(file) ? { preview, noPreviewReason: null } : { preview: 'none', noPreviewReason: 'broken' };
}
