import type { Answer } from '#libs/contracts/operation';
import type { readSubmission, SubmissionState } from '#libs/contracts/submissions';
import type { Tone } from '../../../components/chip';
import type { FileClass } from '../../../lib/file-classes';

export type Submission = Answer<typeof readSubmission>;

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
