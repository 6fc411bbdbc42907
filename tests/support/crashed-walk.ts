import { createHash } from 'node:crypto';
import { readBlueprint } from '#libs/contracts/blueprints';
import {
  deleteMessage,
  editMessage,
  listMessages,
  postMessage,
  type MessageView,
} from '#libs/contracts/channels';
import { readProject } from '#libs/contracts/projects';
import { readSubmission } from '#libs/contracts/submissions';
import { PatientClient, type Patience } from './patient-client.js';
import type { Stack } from './processes.js';
import { Screen } from './screen.js';
import { SAID } from './walk-texts.js';
import { Walk } from './walk.js';

const MESSAGES = 8;
const PATIENCE_MS = 80_000;

/** A walk by people who repeat what got no answer, and who keep in mind what did. */
export class CrashedWalk extends Walk {
  channelId = '';
  /** Acknowledged messages by their `clientMsgId`, as they were last told. */
  readonly acknowledged = new Map<string, MessageView>();
  readonly screens: Screen[] = [];

  constructor(
    private readonly at: Stack,
    tag: string,
    patience: Patience,
  ) {
    const open = (language: string) => new PatientClient(at.urls[0] ?? '', language, patience);
    super(at, { tag, open, patienceMs: PATIENCE_MS });
  }

  async toTheEnd(): Promise<this> {
    if (!this.organisationId) await this.gather();
    await this.toTheProject();
    this.channelId = await this.channel();
    for (const { client } of [this.anna, this.chen])
      this.screens.push(new Screen(this.at.urls[0] ?? '', client.session, this.channelId));
    await Promise.all([this.talk(0), this.talk(1)]);
    await this.thinkAgain();
    return this;
  }

  /** Half over HTTP, half over the socket. */
  private async talk(side: 0 | 1): Promise<void> {
    const { client } = side === 0 ? this.anna : this.chen;
    const { locale, text } = side === 0 ? SAID.en : SAID.zh;
    const params = { id: this.channelId };
    for (let n = 0; n < MESSAGES; n++) {
      const words = { clientMsgId: `crash-${side}-${n}`, locale, text: `${text} ${n}` };
      const said =
        n % 2 === 0
          ? await client.call(postMessage, { params, body: words })
          : await this.screens[side]?.say(words);
      if (said) this.acknowledged.set(words.clientMsgId, said);
    }
  }

  /** One message is edited, one taken back. */
  private async thinkAgain(): Promise<void> {
    const { client } = this.anna;
    const [edited, removed] = [this.acknowledged.get('crash-0-0'), this.acknowledged.get('crash-0-1')];
    const words = { locale: 'en', text: `${SAID.en.text} Again.` };
    const params = (message?: MessageView) => ({ id: message?.id ?? '' });
    const after = [
      await client.call(editMessage, { params: params(edited), body: words }),
      await client.call(deleteMessage, { params: params(removed) }),
    ];
    for (const message of after) this.acknowledged.set(message.clientMsgId, message);
  }

  /** The history as a member reads it now. */
  async history(): Promise<MessageView[]> {
    const query = { after: 0, limit: 200 };
    return (await this.anna.client.call(listMessages, { params: { id: this.channelId }, query })).items;
  }

  /** What was acknowledged on the way to the project, and the same read again now. */
  async kept(): Promise<{ acknowledged: object; found: object }> {
    const { client } = this.chen;
    const submission = await client.call(readSubmission, { params: { id: this.submissionId } });
    const project = await client.call(readProject, { params: { id: this.projectId } });
    const blueprint = await client.call(readBlueprint, { params: { id: project.blueprintIds[0] ?? '' } });
    const [file] = blueprint.versions.flatMap(({ files }) => files);
    const { receipt, fileSha256, challengeId } = this;
    return {
      acknowledged: { receipt, challengeId, files: [fileSha256, fileSha256], bytes: fileSha256, versions: 1 },
      found: {
        receipt: submission.receipt?.sha256,
        challengeId: project.challengeId,
        files: [...submission.files, file].map((each) => each?.sha256),
        bytes: await this.sha256Of(file?.id ?? ''),
        versions: blueprint.versions.length,
      },
    };
  }

  close(): void {
    for (const screen of this.screens) screen.close();
  }

  private async sha256Of(fileId: string): Promise<string> {
    const { base, session } = this.chen.client;
    const answer = await fetch(`${base}/api/v1/files/${fileId}/content`, { headers: { cookie: session } });
    return createHash('sha256')
      .update(Buffer.from(await answer.arrayBuffer()))
      .digest('hex');
  }
}
