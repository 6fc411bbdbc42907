import { isLfsPointer } from '#libs/core/storage/lfs-pointer';
import type { NoPreviewReason, PreviewKind } from '#libs/contracts/blueprint-views';
import { extensionOf } from './file-path.js';
import { meshOf } from './mesh-head.js';

/** A stored file: its name, what its content was told to be, its size, and its first bytes. */
export interface Inspected {
  path: string;
  type: string;
  size: number;
  head: Uint8Array;
}

export interface Preview {
  preview: PreviewKind;
  noPreviewReason: NoPreviewReason | null;
}

/** How much of a file is looked at, and nothing behind it: no file can make us parse it. */
export const INSPECTED_BYTES = 4096;

/** More than this no browser should be made to load. */
const LARGEST_PREVIEW = 64 * 1024 ** 2;

const IMAGES = /^image\/(png|jpeg|gif|webp|avif|svg\+xml)$/;
const TEXTS = /^text\/|^application\/(json|toml|xml|yaml)$/;

/** Formats of drawing, layout and solid programs: read by those, and by no browser. Many are text, which helps nobody. */
const FOR_PROGRAMS = new Set(
  `3dm 3ds 3dxml amf asm blend brd catpart catproduct cmp dae dgn drd drl dwg dxf f3d fbx fcstd gbl gbo gbp gbr gbs gko gm1 gml gtl
   gto gtp gts iam iges igs ipt jt kicad_mod kicad_pcb kicad_sch kicad_sym kicad_wks mil off pcbdoc pho plc pls ply prt sat sch
   schdoc sldasm sldprt sol stc step stp sts wrl x_t`.split(/\s+/),
);

const none = (noPreviewReason: NoPreviewReason): Preview => ({ preview: 'none', noPreviewReason });

/** How a file can be looked at, or why not: content first, name second. */
export function previewOf(file: Inspected): Preview {
  if (file.size === 0) return none('empty');
  if (file.head.byteLength === 0) return none('broken');
  if (isLfsPointer(file.head)) return none('git_lfs_pointer');
  const told = meshOf(extensionOf(file.path), file) ?? other(file);
  if (told.preview !== 'none' && told.preview !== 'text' && file.size > LARGEST_PREVIEW)
    return none('too_large');
  return told;
}

function other({ path, type }: Inspected): Preview {
  if (IMAGES.test(type)) return { preview: 'image', noPreviewReason: null };
  if (FOR_PROGRAMS.has(extensionOf(path))) return none('no_viewer');
  if (TEXTS.test(type)) return { preview: 'text', noPreviewReason: null };
  return none(type === 'application/octet-stream' ? 'unknown' : 'no_viewer');
}
