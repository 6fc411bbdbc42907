import { z } from 'zod';
import { fileView } from './files.js';
import { localizedView } from './localized-text.js';
import { can, id, instant, line, version } from './primitives.js';
import { licences } from './submissions.js';

export const blueprintKind = z.enum([
  'hardware',
  'schematic',
  'pcb',
  'mechanical',
  'process',
  'machine',
  'material',
  'algorithm',
  'model',
  'dataset',
  'playbook',
]);
export type BlueprintKind = z.infer<typeof blueprintKind>;

export const blueprintState = z.enum(['draft', 'shared', 'released', 'deprecated', 'withdrawn']);
export type BlueprintState = z.infer<typeof blueprintState>;

/** `project`: the members of its project, or its author where it has none. `public`: everybody, once it is no draft. */
export const blueprintVisibility = z.enum(['project', 'public']);

/** Semantic version of three numbers, e.g. `1.4.0`. */
export const versionNumber = z.string().regex(/^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/);

/** What a process, a machine, a material or a playbook consists of, where no file says it. */
export const parameter = z.strictObject({
  name: line(120),
  value: line(200),
  unit: line(40).optional(),
});

/** How a file can be looked at in a browser. */
export const previewKind = z.enum(['stl', '3mf', 'gltf', 'glb', 'obj', 'image', 'text', 'none']);
export type PreviewKind = z.infer<typeof previewKind>;

/**
 * Why a file has none: only the pointer to a file kept elsewhere; nothing in it; content that is not what its name says or
 * is cut off; more than a browser should load; a format known, but not to browsers; a format nobody knows.
 */
export const noPreviewReason = z.enum([
  'git_lfs_pointer',
  'empty',
  'broken',
  'too_large',
  'no_viewer',
  'unknown',
]);
export type NoPreviewReason = z.infer<typeof noPreviewReason>;

export const blueprintFileView = fileView
  .extend({
    /** Its place in the version, e.g. `cad/housing.stl`; `name` is the last part of it. */
    path: z.string(),
    preview: previewKind,
    /** Present where `preview` is `none`. */
    noPreviewReason: noPreviewReason.nullable(),
  })
  .meta({ id: 'BlueprintFile' });

export const blueprintVersionView = z
  .object({
    id,
    /** Counts the changes of the draft; it is the ETag. */
    version,
    blueprintId: id,
    number: z.string(),
    state: z.enum(['draft', 'released']),
    notes: localizedView.nullable(),
    licences,
    parameters: z.array(parameter),
    files: z.array(blueprintFileView),
    submissionId: id.nullable(),
    createdAt: instant,
    releasedAt: instant.nullable(),
    can: can('edit', 'release', 'download'),
  })
  .meta({ id: 'BlueprintVersion' });

const blueprintCore = {
  id,
  version,
  projectId: id.nullable(),
  title: localizedView,
  summary: localizedView.nullable(),
  kind: blueprintKind,
  state: blueprintState,
  visibility: blueprintVisibility,
  /** The newest released version. */
  release: z
    .object({ versionId: id, number: z.string(), at: instant, licences, fileCount: z.int() })
    .nullable(),
  createdAt: instant,
  can: can('edit', 'release', 'publish', 'derive'),
};

export const blueprintCard = z.object(blueprintCore).meta({ id: 'BlueprintCard' });

export const blueprintView = z
  .object({
    ...blueprintCore,
    /** The newest ten of those the reader may see, oldest first. */
    versions: z.array(blueprintVersionView),
    /** The states a reader with the right may ask for now. */
    nextStates: z.array(blueprintState),
  })
  .meta({ id: 'Blueprint' });

/** A neighbour in the lineage: the version that was taken, or the first version that was made of it. */
export const lineageNode = z
  .object({
    blueprintId: id,
    versionId: id,
    number: z.string(),
    title: localizedView,
    kind: blueprintKind,
    licences,
    at: instant,
  })
  .meta({ id: 'LineageNode' });
