/** Endings that say what a file is and nothing else. Any other could be part of a name. */
const PLAIN_ENDINGS = new Set(
  [
    'pdf docx xlsx pptx odt ods odp txt md rtf csv tsv json yaml yml toml xml html tex',
    'png jpg jpeg gif webp avif heic bmp tif tiff svg mp3 mp4 m4a mov webm ogg flac wav avi mkv zip gz tar 7z',
    'stl step stp iges igs 3mf obj amf glb gltf dxf dwg fcstd f3d scad sldprt sldasm ipt iam gcode',
    'kicad_pcb kicad_sch kicad_pro sch brd gbr drl',
    'c h cc cpp hpp ino py js ts java rs go m sh ipynb r sql hex bin',
  ].flatMap((endings) => endings.split(' ')),
);

/** What the `at`th file (from 0) of a list is called to those who must not learn from its name who made it. */
export function neutralName(at: number, name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return PLAIN_ENDINGS.has(ending) && name.includes('.') ? `file-${at + 1}.${ending}` : `file-${at + 1}`;
}
