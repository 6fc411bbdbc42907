import type { fileClass } from '#libs/contracts/files';
import type { Answer } from '#libs/contracts/operation';
import type { readSubmission, SubmissionState } from '#libs/contracts/submissions';
import type { z } from 'zod';
import type { Tone } from '../../../components/chip';

export type Submission = Answer<typeof readSubmission>;
export type FileClass = z.output<typeof fileClass>;

export const FILE_CLASSES = [
  'hardware',
  'code',
  'documentation',
  'data',
] as const satisfies readonly FileClass[];

export const SUBMISSION_TONES: Record<SubmissionState, Tone> = {
  draft: 'plain',
  submitted: 'blue',
  withdrawn: 'plain',
  eligible: 'blue',
  ineligible: 'cinnabar',
  under_review: 'persimmon',
  shortlisted: 'jade',
  awarded: 'jade',
  not_selected: 'plain',
  frozen: 'cinnabar',
};

/** Licences often chosen for a class of file, as SPDX writes them; anything else may be typed. */
export const SPDX_SUGGESTIONS: Record<FileClass, readonly string[]> = {
  hardware: ['CERN-OHL-W-2.0', 'CERN-OHL-P-2.0', 'CERN-OHL-S-2.0', 'TAPR-OHL-1.0', 'SHL-2.1'],
  code: ['Apache-2.0', 'MIT', 'MulanPSL-2.0', 'GPL-3.0-or-later', 'BSD-3-Clause', 'MPL-2.0'],
  documentation: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'],
  data: ['CC-BY-4.0', 'CC0-1.0', 'ODbL-1.0', 'CDLA-Permissive-2.0'],
};

const ENDINGS: Record<Exclude<FileClass, 'documentation'>, RegExp> = {
  hardware:
    /\.(step|stp|stl|3mf|iges|igs|dxf|dwg|f3d|fcstd|sldprt|sldasm|scad|kicad_\w+|sch|brd|gbr|gerber|gtl|gbl|drl|ipt|obj|glb|gltf)$/i,
  code: /\.(c|h|cpp|hpp|ino|py|js|ts|rs|go|java|kt|cs|m|v|vhd|sv|sh|bin|hex|elf|uf2)$/i,
  data: /\.(csv|tsv|xlsx?|ods|json|jsonl|parquet|npy|npz|mat|h5|sqlite|db|wav)$/i,
};

/** What a file most likely is, by the end of its name; documentation where nothing tells. */
export function classOfFile(name: string): FileClass {
  const bare = name.replace(/\.(zip|gz|7z|tar|xz|zst)$/i, '');
  const found = (['hardware', 'code', 'data'] as const).find((kind) => ENDINGS[kind].test(bare));
  return found ?? 'documentation';
}
