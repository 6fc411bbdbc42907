import {
  changeBlueprint,
  changeVersion,
  createBlueprint,
  readVersion,
  releaseVersion,
} from '#libs/contracts/blueprints';
import type { Signed } from '../support/people.js';

export interface MadeBlueprint {
  blueprintId: string;
  versionId: string;
}

/** A process that could be released as it is, of one's own or in a project. */
export async function draftBlueprint({ client }: Signed, projectId?: string): Promise<MadeBlueprint> {
  const body = {
    title: [
      { locale: 'en', text: 'Bonding a sensor' },
      { locale: 'zh', text: '粘接传感器' },
    ],
    kind: 'process',
    ...(projectId && { projectId }),
  };
  const { id: blueprintId, versions } = await client.call(createBlueprint, { body });
  const versionId = versions[0]?.id ?? '';
  const params = { id: versionId };
  const { version: ifMatch } = await client.call(readVersion, { params });
  const parameters = [{ name: 'Cure', value: '24', unit: 'h' }];
  await client.call(changeVersion, {
    params,
    ifMatch,
    body: { parameters, licences: { documentation: 'CC-BY-4.0' } },
  });
  return { blueprintId, versionId };
}

/** The same, shown to everybody and released. */
export async function publishBlueprint(person: Signed): Promise<MadeBlueprint> {
  const made = await draftBlueprint(person);
  const body = { visibility: 'public' };
  await person.client.call(changeBlueprint, { params: { id: made.blueprintId }, ifMatch: 1, body });
  await person.client.call(releaseVersion, { params: { id: made.versionId } });
  return made;
}
