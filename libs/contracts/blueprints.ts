import { z } from 'zod';
import {
  blueprintCard,
  blueprintFileView,
  blueprintKind,
  blueprintState,
  blueprintVersionView,
  blueprintView,
  blueprintVisibility,
  lineageNode,
  parameter,
  versionNumber,
} from './blueprint-views.js';
import { fileClass } from './files.js';
import { localizedInput, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { done, id, page, pageQuery, text } from './primitives.js';
import { licences } from './submissions.js';

const onId = z.strictObject({ id });
const onFile = z.strictObject({ id, fileId: id });
const raw = (contentType: string) => z.any().meta({ contentType });

export const listBlueprints = operation({
  id: 'blueprints.list',
  method: 'GET',
  path: '/blueprints',
  access: 'public',
  summary: 'The blueprints the reader may see, newest first.',
  query: z.strictObject({
    kind: blueprintKind.optional(),
    projectId: id.optional(),
    /** `true`: what I made and what my projects have, drafts included. */
    mine: z.literal('true').optional(),
    ...pageQuery,
    ...readingQuery,
  }),
  answer: page(blueprintCard),
});
export const createBlueprint = operation({
  id: 'blueprints.create',
  method: 'POST',
  path: '/blueprints',
  access: 'authenticated',
  summary:
    'Start a blueprint, of one’s own or in a project one leads or contributes to, with its first draft version.',
  body: z.strictObject({
    title: localizedInput(200),
    summary: localizedInput(4000).optional(),
    kind: blueprintKind,
    projectId: id.optional(),
    number: versionNumber.optional(),
  }),
  answer: blueprintView,
  status: 201,
  versioned: true,
});
export const readBlueprint = operation({
  id: 'blueprints.read',
  method: 'GET',
  path: '/blueprints/:id',
  access: 'blueprint.read',
  summary: 'One blueprint with its versions and files.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: blueprintView,
  versioned: true,
});
export const changeBlueprint = operation({
  id: 'blueprints.change',
  method: 'PATCH',
  path: '/blueprints/:id',
  access: 'blueprint.edit',
  summary:
    'Change texts, kind, who may see it, or its state. To show it to everybody takes a lead of its project.',
  params: onId,
  body: z.strictObject({
    title: localizedInput(200).optional(),
    summary: localizedInput(4000, 0).optional(),
    kind: blueprintKind.optional(),
    visibility: blueprintVisibility.optional(),
    state: blueprintState.optional(),
  }),
  answer: blueprintView,
  versioned: true,
});
export const listVersions = operation({
  id: 'blueprints.versions',
  method: 'GET',
  path: '/blueprints/:id/versions',
  access: 'blueprint.read',
  summary: 'Its versions, newest first; drafts only for those who make it.',
  params: onId,
  query: z.strictObject({ ...pageQuery, ...readingQuery }),
  answer: page(blueprintVersionView),
});
export const openVersion = operation({
  id: 'blueprints.openVersion',
  method: 'POST',
  path: '/blueprints/:id/versions',
  access: 'blueprint.release',
  summary:
    'Open the next draft, with the files, licences and parameters of the version before. There is one draft at a time.',
  params: onId,
  body: z.strictObject({ number: versionNumber.optional() }),
  answer: blueprintVersionView,
  status: 201,
  versioned: true,
});
export const readVersion = operation({
  id: 'versions.read',
  method: 'GET',
  path: '/versions/:id',
  access: 'blueprint.read',
  summary: 'One version with its files.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: blueprintVersionView,
  versioned: true,
});
export const changeVersion = operation({
  id: 'versions.change',
  method: 'PATCH',
  path: '/versions/:id',
  access: 'blueprint.edit',
  summary: 'Change a draft; what was released stays as it is (409).',
  params: onId,
  body: z.strictObject({
    number: versionNumber.optional(),
    notes: localizedInput(8000, 0).optional(),
    licences: licences.optional(),
    parameters: z.array(parameter).max(200).optional(),
  }),
  answer: blueprintVersionView,
  versioned: true,
});
export const listVersionFiles = operation({
  id: 'versions.files',
  method: 'GET',
  path: '/versions/:id/files',
  access: 'blueprint.read',
  summary: 'Its files by path, each with its SHA-256 and how it can be looked at.',
  params: onId,
  query: z.strictObject(pageQuery),
  answer: page(blueprintFileView),
});
export const addVersionFiles = operation({
  id: 'versions.addFiles',
  method: 'POST',
  path: '/versions/:id/files',
  access: 'blueprint.edit',
  summary:
    'Put uploads into a draft. Without a class the name decides; without a path the upload’s name is taken.',
  params: onId,
  body: z.strictObject({
    files: z
      .array(z.strictObject({ uploadId: id, class: fileClass.optional(), path: text(400, 1).optional() }))
      .min(1)
      .max(50),
  }),
  answer: z.object({ files: z.array(blueprintFileView) }),
  status: 201,
});
export const changeVersionFile = operation({
  id: 'versions.changeFile',
  method: 'PATCH',
  path: '/versions/:id/files/:fileId',
  access: 'blueprint.edit',
  summary: 'Correct the class of a file of a draft.',
  params: onFile,
  body: z.strictObject({ class: fileClass }),
  answer: blueprintFileView,
});
export const removeVersionFile = operation({
  id: 'versions.removeFile',
  method: 'DELETE',
  path: '/versions/:id/files/:fileId',
  access: 'blueprint.edit',
  summary: 'Take a file out of a draft.',
  params: onFile,
  answer: done,
});
export const releaseVersion = operation({
  id: 'versions.release',
  method: 'POST',
  path: '/versions/:id/release',
  access: 'blueprint.release',
  summary: 'Make a draft immutable, with its list of hashes and its attribution. 422 says what is missing.',
  params: onId,
  answer: blueprintVersionView,
  versioned: true,
});
export const deriveBlueprint = operation({
  id: 'blueprints.derive',
  method: 'POST',
  path: '/blueprints/:id/derive',
  access: 'blueprint.derive',
  summary:
    'Start a draft of one’s own from a released version: files come along, licences stay, parents are kept.',
  params: onId,
  body: z.strictObject({
    /** Without it: the newest release. */
    versionId: id.optional(),
    projectId: id.optional(),
    title: localizedInput(200).optional(),
  }),
  answer: blueprintView,
  status: 201,
  versioned: true,
});
export const readLineage = operation({
  id: 'blueprints.lineage',
  method: 'GET',
  path: '/blueprints/:id/lineage',
  access: 'blueprint.read',
  summary: 'What it was made of and what was made of it. What the reader may not see is only counted.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: z.object({
    parents: z.array(lineageNode),
    hiddenParents: z.int(),
    /** The newest hundred. */
    children: z.array(lineageNode),
    hiddenChildren: z.int(),
  }),
});
export const readAttribution = operation({
  id: 'versions.attribution',
  method: 'GET',
  path: '/versions/:id/attribution',
  access: 'blueprint.read',
  summary:
    'Who made it, of what, under which licences, and the hash of each file. People stand under the names they show to everybody.',
  params: onId,
  answer: raw('text/plain; charset=utf-8'),
});
export const downloadArchive = operation({
  id: 'versions.archive',
  method: 'GET',
  path: '/versions/:id/archive.zip',
  access: 'blueprint.download',
  summary: 'All files of a version and its attribution as one ZIP.',
  params: onId,
  answer: raw('application/zip'),
});
export const downloadFile = operation({
  id: 'files.content',
  method: 'GET',
  path: '/files/:id/content',
  access: 'file.read',
  summary: 'The bytes, as an attachment, with their SHA-256 in `Repr-Digest`.',
  params: onId,
  answer: raw('application/octet-stream'),
});

export const blueprintOperations = [
  listBlueprints,
  createBlueprint,
  readBlueprint,
  changeBlueprint,
  listVersions,
  openVersion,
  readVersion,
  changeVersion,
  listVersionFiles,
  addVersionFiles,
  changeVersionFile,
  removeVersionFile,
  releaseVersion,
  deriveBlueprint,
  readLineage,
  readAttribution,
  downloadArchive,
  downloadFile,
];
