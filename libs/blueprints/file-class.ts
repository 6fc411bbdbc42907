import type { z } from 'zod';
import type { fileClass } from '#libs/contracts/files';
import { extensionOf, nameOf } from './file-path.js';

type FileClass = z.infer<typeof fileClass>;

/** Extensions by class, as open-hardware repositories use them. */
const EXTENSIONS: Record<FileClass, string> = {
  code: `ada adb ads asm bas bash bat c cc cfg clj cpp cs cxx d elf erl f f90 fish go gradle groovy h hex hh hpp hs hxx ino ipynb
    java jl js jsx kt kts ld lisp lua m makefile mjs nim patch php pl ps1 py r rb rs s scala sh sql st swift tcl ts tsx v vb vhd
    vhdl zig zsh`,
  hardware: `3dm 3ds 3dxml 3mf amf asm blend brd cam catpart catproduct csg dae dgn drl dwg dxf easm eprt f3d fbx fcstd gbl gbo gbp
    gbr gbs gcode gcrd gd1 gg1 gko glb gltf gm1 gml gtl gto gtp gts iam iges igs ipt jt kicad_mod kicad_pcb kicad_prl kicad_pro
    kicad_sch kicad_sym kicad_wks lbr mtl obj off par pcbdoc pho ply prt psm sab sat sch schdoc scad shapr skp sldasm slddrw sldprt
    step stl stp u3d wrl x_b x_t xyz`,
  documentation: `adoc ai avif bmp doc docx eps gif htm html jpeg jpg key md mov mp4 odg odp odt pages pdf png ppt pptx rst rtf svg
    tex tif tiff txt webm webp xcf`,
  data: `arrow avro bin ckpt csv dat db feather geojson gpkg h5 hdf5 json jsonl log mat ndjson npy npz onnx ods parquet pkl pt
    safetensors sqlite tflite toml tsv wav xls xlsx xml yaml yml zarr`,
};

const classes = new Map(
  Object.entries(EXTENSIONS).flatMap(([name, list]) =>
    list.split(/\s+/).map((extension) => [extension, name as FileClass] as const),
  ),
);

/** Names that say what they are without an extension. */
const NAMES: Record<string, FileClass> = { makefile: 'code', dockerfile: 'code', 'cmakelists.txt': 'code' };

/** What a file most likely is, by its name; people correct it. What no list knows is documentation. */
export function guessClass(path: string): FileClass {
  const name = nameOf(path).toLowerCase();
  const known = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  return known ?? classes.get(extensionOf(path)) ?? 'documentation';
}
