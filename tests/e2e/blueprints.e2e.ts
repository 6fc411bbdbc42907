import { createHash, randomUUID } from 'node:crypto';
import {
  addVersionFiles,
  changeBlueprint,
  changeVersion,
  changeVersionFile,
  createBlueprint,
  deriveBlueprint,
  downloadArchive,
  listBlueprints,
  listVersionFiles,
  openVersion,
  readAttribution,
  readBlueprint,
  readLineage,
  readVersion,
  releaseVersion,
  removeVersionFile,
} from '#libs/contracts/blueprints';
import { Client } from '../support/client.js';
import { ANNA, CHEN_WEI, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { said } from '../support/said.js';
import { unzipped } from '../support/unzipped.js';

const STL =
  'solid clip\n facet normal 0 0 1\n  outer loop\n   vertex 0 0 0\n   vertex 1 0 0\n   vertex 0 1 0\n  endloop\n endfacet\nendsolid clip\n';
const sha256 = (bytes: string): string => createHash('sha256').update(bytes).digest('hex');

describe('a blueprint, released and derived', () => {
  let stack: Stack;
  let chen: Signed;
  let anna: Signed;
  let nobody: Client;
  let blueprintId: string;
  let versionId: string;
  let derivedId: string;
  let derivedVersionId: string;

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', env: { CHECK_ANSWERS: 'true' } });
    chen = await signUp(stack, 'chen@maker.example', 'CN', CHEN_WEI);
    anna = await signUp(stack, 'anna@firm.example', 'EU', ANNA);
    nobody = new Client(stack.urls[0] ?? '');
  }, 60_000);
  afterAll(async () => stack?.stop(), 30_000);

  const change = async ({ client }: Signed, id: string, body: object) => {
    const { version: ifMatch } = await client.call(readVersion, { params: { id } });
    return client.ask(changeVersion, { params: { id }, ifMatch, body });
  };
  const put = async ({ client }: Signed, id: string, path: string, content: string) => {
    const { uploadId } = await client.upload(path.split('/').at(-1) ?? '', content);
    return client.ask(addVersionFiles, { params: { id }, body: { files: [{ uploadId, path }] } });
  };
  const release = ({ client }: Signed, id: string) => client.ask(releaseVersion, { params: { id } });

  it('begins as a draft; files get a class by their name, a preview by their content', async () => {
    const body = {
      kind: 'mechanical',
      title: [
        { locale: 'zh', text: '传感器卡扣' },
        { locale: 'en', text: 'Sensor clip' },
      ],
    };
    const made = await chen.client.call(createBlueprint, { body });
    blueprintId = made.id;
    versionId = made.versions[0]?.id ?? '';
    await put(chen, versionId, 'cad/卡扣.stl', STL);
    await put(chen, versionId, 'README.md', '# 卡扣\n');
    await put(chen, versionId, 'src/plan.c', 'int main;\n');
    expect(said(await put(chen, versionId, '../../etc/passwd', 'x'))).toEqual([
      422,
      'invalid',
      'files.0.path unsafe_path',
    ]);
    const { items } = await chen.client.call(listVersionFiles, { params: { id: versionId } });
    expect(items.map(({ path, preview, ...file }) => [path, file.class, preview, file.sha256])).toEqual([
      ['README.md', 'documentation', 'text', sha256('# 卡扣\n')],
      ['cad/卡扣.stl', 'hardware', 'stl', sha256(STL)],
      ['src/plan.c', 'code', 'text', sha256('int main;\n')],
    ]);
    const params = { id: versionId, fileId: items[2]?.id ?? '' };
    await chen.client.call(removeVersionFile, { params });
    expect((await chen.client.ask(removeVersionFile, { params })).status).toBe(404);
  });

  it('is released only with a licence for all that is in it', async () => {
    expect(said(await release(chen, versionId))).toEqual([
      422,
      'gate_incomplete',
      'licences.documentation missing',
      'licences.hardware missing',
    ]);
    const licences = { hardware: 'CERN-OHL-S-2.0', documentation: 'CC-BY-SA-4.0' };
    expect((await change(chen, versionId, { licences })).status).toBe(200);
    expect((await anna.client.ask(readBlueprint, { params: { id: blueprintId } })).status).toBe(404);
    const key = randomUUID();
    const sent = { params: { id: versionId }, key };
    const released = await chen.client.call(releaseVersion, sent);
    expect(released).toMatchObject({ state: 'released', can: { edit: false, release: false } });
    expect(await chen.client.call(releaseVersion, sent)).toEqual(released);
  });

  it('never changes once it is released', async () => {
    const params = { id: versionId };
    const { items } = await chen.client.call(listVersionFiles, { params });
    const onFile = { id: versionId, fileId: items[0]?.id ?? '' };
    const refused = [
      await change(chen, versionId, { licences: { hardware: 'MIT' } }),
      await change(chen, versionId, { parameters: [] }),
      await put(chen, versionId, 'new.md', 'x'),
      await chen.client.ask(changeVersionFile, { params: onFile, body: { class: 'data' } }),
      await chen.client.ask(removeVersionFile, { params: onFile }),
      await release(chen, versionId),
    ];
    expect(refused.map(said)).toEqual(refused.map(() => [409, 'immutable']));
    expect((await chen.client.call(listVersionFiles, { params })).items).toEqual(items);
  });

  it('is found, read and taken along by everybody once it is public', async () => {
    const { version: ifMatch } = await chen.client.call(readBlueprint, { params: { id: blueprintId } });
    const body = { visibility: 'public' };
    await chen.client.call(changeBlueprint, { params: { id: blueprintId }, ifMatch, body });
    const { items } = await nobody.call(listBlueprints, { query: { kind: 'mechanical' } });
    expect(items.map(({ id, release: latest }) => [id, latest?.number, latest?.fileCount])).toEqual([
      [blueprintId, '0.1.0', 2],
    ]);
    const address = `${stack.urls[0]}/api/v1${downloadArchive.path.replace(':id', versionId)}`;
    const response = await fetch(address);
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''");
    const files = await unzipped(Buffer.from(await response.arrayBuffer()));
    expect([...files.keys()]).toEqual(['README.md', 'cad/卡扣.stl', 'ATTRIBUTION.txt']);
    expect(files.get('cad/卡扣.stl')).toBe(STL);
    const attribution = await nobody.call(readAttribution, { params: { id: versionId } });
    expect(attribution).toBe(files.get('ATTRIBUTION.txt'));
    expect(attribution).toContain(`${sha256(STL)}  cad/卡扣.stl`);
    expect(attribution).toContain('CERN-OHL-S-2.0');
    expect(attribution).not.toContain('{person:');
  });

  it('has a page that says what it is before any script runs, in either language, and 404 for what is not there', async () => {
    const pageOf = (path: string) => fetch(stack.urls[0] + path, { headers: { accept: 'text/html' } });
    const { title } = await nobody.call(readBlueprint, {
      params: { id: blueprintId },
      query: { lang: 'en' },
    });
    const html = await (await pageOf(`/blueprints/${blueprintId}?ui=en`)).text();
    expect(html).toContain(`<title>${title.text}`);
    expect(html).toContain(`"[\\"${readBlueprint.id}\\"`);
    expect(await (await pageOf('/blueprints?ui=zh')).text()).toContain('<title>蓝图');
    const absent = await pageOf(`/blueprints/${versionId}`);
    expect(absent.status).toBe(404);
    expect(await absent.text()).toContain('noindex');
  });

  it('is derived with its files, its licences and its lineage', async () => {
    const made = await anna.client.call(deriveBlueprint, { params: { id: blueprintId }, body: {} });
    derivedId = made.id;
    derivedVersionId = made.versions[0]?.id ?? '';
    expect(made.versions[0]?.files.map(({ path, preview, ...file }) => [path, preview, file.sha256])).toEqual(
      [
        ['README.md', 'text', sha256('# 卡扣\n')],
        ['cad/卡扣.stl', 'stl', sha256(STL)],
      ],
    );
    const licences = { hardware: 'MIT', documentation: 'CC-BY-SA-4.0' };
    expect(said(await change(anna, derivedVersionId, { licences }))).toEqual([
      422,
      'invalid',
      'licences.hardware licence_inherited',
    ]);
    const seen = await chen.client.call(readLineage, { params: { id: blueprintId } });
    expect(seen).toEqual({ parents: [], hiddenParents: 0, children: [], hiddenChildren: 1 });
    const own = await anna.client.call(readLineage, { params: { id: derivedId } });
    expect(own.parents.map(({ versionId: parent, number }) => [parent, number])).toEqual([
      [versionId, '0.1.0'],
    ]);
  });

  it('shows its lineage both ways when both are public', async () => {
    await anna.client.call(changeBlueprint, {
      params: { id: derivedId },
      ifMatch: 1,
      body: { visibility: 'public', title: { locale: 'en', text: 'Sensor clip, narrow' } },
    });
    expect((await release(anna, derivedVersionId)).status).toBe(200);
    const down = await nobody.call(readLineage, { params: { id: blueprintId } });
    expect([down.children.map(({ blueprintId: id }) => id), down.hiddenChildren]).toEqual([[derivedId], 0]);
    const up = await nobody.call(readLineage, { params: { id: derivedId } });
    expect([up.parents.map(({ blueprintId: id }) => id), up.hiddenParents]).toEqual([[blueprintId], 0]);
    const attribution = await nobody.call(readAttribution, { params: { id: derivedVersionId } });
    expect(attribution).toMatch(/Derived from 衍生自\n {2}传感器卡扣 \/ Sensor clip 0\.1\.0/);
  });

  it('goes on with one draft at a time, whose number only rises', async () => {
    const params = { id: blueprintId };
    const open = (body: object) => chen.client.ask(openVersion, { params, body });
    expect(said(await open({ number: '0.0.9' }))).toEqual([422, 'invalid', 'number not_higher']);
    const next = await chen.client.call(openVersion, { params, body: {} });
    expect([next.number, next.files.length]).toEqual(['0.2.0', 2]);
    expect(said(await open({}))).toEqual([409, 'draft_exists']);
    const { versions } = await nobody.call(readBlueprint, { params });
    expect(versions.map(({ number }) => number)).toEqual(['0.1.0']);
    expect((await nobody.ask(readVersion, { params: { id: next.id } })).status).toBe(404);
  });

  it('may be parameters and no file at all', async () => {
    const body = {
      kind: 'process',
      title: [
        { locale: 'en', text: 'Bonding' },
        { locale: 'zh', text: '粘接' },
      ],
    };
    const { versions } = await anna.client.call(createBlueprint, { body });
    const id = versions[0]?.id ?? '';
    expect(said(await release(anna, id)).slice(0, 3)).toEqual([422, 'gate_incomplete', 'files missing']);
    const parameters = [{ name: 'Cure', value: '24', unit: 'h' }];
    await change(anna, id, { parameters, licences: { documentation: 'CC-BY-4.0' } });
    expect((await release(anna, id)).status).toBe(200);
  });
});
