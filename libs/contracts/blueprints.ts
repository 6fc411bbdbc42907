import { z } from 'zod';
import { defineEvent } from './facts.js';
import { fileView } from './files.js';
import { localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { can, id, instant, version } from './primitives.js';
import { licences } from './submissions.js';

export const blueprintView = z
  .object({
    id,
    version,
    projectId: id.nullable(),
    title: localizedView,
    kind: z.string(),
    state: z.enum(['draft', 'shared', 'released', 'deprecated', 'withdrawn']),
    versions: z.array(
      z.object({
        id,
        number: z.string(),
        licences,
        files: z.array(fileView),
        createdAt: instant,
        submissionId: id.nullable(),
      }),
    ),
    can: can('edit'),
  })
  .meta({ id: 'Blueprint' });

const onId = z.strictObject({ id });

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
export const downloadFile = operation({
  id: 'files.content',
  method: 'GET',
  path: '/files/:id/content',
  access: 'file.read',
  summary: 'The bytes, as an attachment, with their SHA-256 in `Repr-Digest`.',
  params: onId,
  answer: z.any().meta({ contentType: 'application/octet-stream' }),
});

export const blueprintOperations = [readBlueprint, downloadFile];

export const blueprintCreated = defineEvent(
  'blueprint.created',
  z.object({ blueprintId: id, projectId: id.nullable() }),
  { subject: 'blueprint', idFrom: 'blueprintId' },
);
