import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { addVersionFiles, createBlueprint, downloadFile } from '#libs/contracts/blueprints';
import type { Answer } from '#libs/contracts/operation';
import { CHEN_WEI, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';

/** Hardware files as projects really have them; nothing to look at where they are not at hand. */
const FOLDER = '../shared/data/08-cad-files';
const paths = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .toSorted()
  : [];
const AT_ONCE = 50;

type File = Answer<typeof addVersionFiles>['files'][number];

describe('every hardware file of the collection', () => {
  let stack: Stack;
  let chen: Signed;
  const files = new Map<string, File>();

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', env: { RATE_LIMIT_PER_MINUTE: '1000000' } });
    chen = await signUp(stack, 'chen@maker.example', 'CN', CHEN_WEI);
  }, 60_000);
  afterAll(async () => stack?.stop(), 30_000);

  const within = (folder: string): File[] =>
    [...files].filter(([path]) => path.startsWith(`${FOLDER}/${folder}/`)).map(([, file]) => file);

  it('uploads, keeps its hash and shows a preview or a reason', async () => {
    const body = { kind: 'hardware', title: { locale: 'en', text: 'All there is' } };
    const made = await chen.client.call(createBlueprint, { body });
    const params = { id: made.versions[0]?.id ?? '' };
    for (let from = 0; from < paths.length; from += AT_ONCE) {
      const batch = paths.slice(from, from + AT_ONCE);
      const wanted = [];
      for (const path of batch) {
        const bytes = readFileSync(path);
        const { uploadId, sha256 } = await chen.client.upload(basename(path).slice(-200), bytes);
        expect([path, sha256]).toEqual([path, createHash('sha256').update(bytes).digest('hex')]);
        wanted.push({ uploadId, path: relative(FOLDER, path) });
      }
      const begin = performance.now();
      const added = await chen.client.call(addVersionFiles, { params, body: { files: wanted } });
      expect(performance.now() - begin).toBeLessThan(10_000);
      batch.forEach((path, at) => files.set(path, added.files[at] as File));
    }
    for (const [path, file] of files) {
      const known = file.preview === 'none' ? file.noPreviewReason !== null : file.noPreviewReason === null;
      expect([path, file.path, known]).toEqual([path, relative(FOLDER, path).normalize('NFC'), true]);
    }
    expect(files.size).toBe(paths.length);
  }, 180_000);

  it('names pointers as such, and finds meshes whatever their header says', () => {
    for (const file of within('git-lfs-pointers')) expect(file.noPreviewReason).toBe('git_lfs_pointer');
    for (const file of within('3mf')) expect(file.preview).toBe('3mf');
    const meshes = [...files].filter(([path]) => /\.(stl|obj|glb|gltf)$/i.test(path));
    for (const [path, file] of meshes)
      expect([path, file.preview === path.split('.').at(-1)?.toLowerCase()]).toEqual([path, true]);
    for (const file of [...within('step'), ...within('dxf')]) expect(file.noPreviewReason).toBe('no_viewer');
    expect(within('kicad').every((file) => file.class === 'hardware')).toBe(true);
  });

  it('comes back byte by byte', async () => {
    for (const [path, { id }] of [...files].filter((_, n) => n % 25 === 0)) {
      const address = `${stack.urls[0]}/api/v1${downloadFile.path.replace(':id', id)}`;
      const response = await fetch(address, { headers: { cookie: chen.client.session } });
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([path, bytes.equals(readFileSync(path))]).toEqual([path, true]);
    }
  }, 60_000);
});
