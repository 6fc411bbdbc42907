import { z } from 'zod';
import { defineEvent } from './facts.js';
import { defineNotice } from './notice.js';
import { id } from './primitives.js';

const audited = { subject: 'blueprint', idFrom: 'blueprintId' } as const;
const ofVersion = z.object({ blueprintId: id, versionId: id });
export const blueprintCreated = defineEvent(
  'blueprint.created',
  z.object({ blueprintId: id, projectId: id.nullable() }),
  audited,
);
export const blueprintChanged = defineEvent('blueprint.changed', z.object({ blueprintId: id }), audited);
export const blueprintVersionOpened = defineEvent('blueprint.versionOpened', ofVersion, audited);
export const blueprintVersionChanged = defineEvent('blueprint.versionChanged', ofVersion, audited);
export const blueprintReleased = defineEvent('blueprint.released', ofVersion, audited);
export const blueprintDerived = defineEvent(
  'blueprint.derived',
  ofVersion.extend({ parentVersionId: id }),
  audited,
);

export const blueprintReleasedNotice = defineNotice({
  type: 'blueprint.released',
  event: blueprintReleased,
  audience: 'the members of its project, and those who derived from it',
  channels: ['in_app', 'email'],
});
export const blueprintDerivedNotice = defineNotice({
  type: 'blueprint.derived',
  event: blueprintDerived,
  audience: 'the authors of the version it was derived from',
  channels: ['in_app'],
});
export const blueprintNotices = [blueprintReleasedNotice, blueprintDerivedNotice];
