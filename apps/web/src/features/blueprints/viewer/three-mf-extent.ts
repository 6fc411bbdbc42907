const TAG = /<(?:[\w.-]+:)?(object|components?|triangle|item)(?=[\s/>])([^>]*)>/g;
const attribute = (name: string): RegExp => new RegExp(`(?:^|\\s)${name}\\s*=\\s*["'](\\d+)["']`);
const ID = attribute('id');
const OBJECT_ID = attribute('objectid');

interface ObjectParts {
  id: string;
  triangles: number;
  components: string[];
}

/** What a 3MF becomes when every reference in it is followed. */
export interface Extent {
  /** Objects and copies of objects. */
  parts: number;
  triangles: number;
}

/** Every part is an object of its own in the browser. */
export const MOST_PARTS = 50_000;
const ENDLESS: Extent = { parts: Infinity, triangles: Infinity };

/**
 * Reckons the extent of a 3MF from the texts of its models without building it: a kilobyte of objects that are made of
 * each other twice unfolds to millions. Where two models use one id, both count. Infinite for objects that contain
 * themselves or whose references cannot be read.
 */
export function threeMfExtent(models: readonly string[]): Extent {
  // entities could hide references
  if (models.some((text) => /<!DOCTYPE/i.test(text))) return ENDLESS;
  const read = models.map(readModel);
  const objects = read.flatMap((one) => one.objects);
  // each of them is a part at least: no need to follow more than can be shown
  if (objects.length + objects.reduce((all, { components }) => all + components.length, 0) > MOST_PARTS)
    return ENDLESS;
  const byId = new Map<string, ObjectParts[]>();
  for (const object of objects) {
    const twins = byId.get(object.id);
    if (twins) twins.push(object);
    else byId.set(object.id, [object]);
  }
  const known = new Map<ObjectParts, Extent>();
  const named = (id: string, above: readonly ObjectParts[]): Extent => {
    const meant = byId.get(id)?.filter((one) => !above.includes(one)) ?? [];
    return meant.length === 0 ? ENDLESS : sum(meant.map((one) => extentOf(one, above)));
  };
  const extentOf = (object: ObjectParts, above: readonly ObjectParts[]): Extent => {
    const below = [...above, object];
    const own = { parts: 1, triangles: object.triangles };
    const extent = known.get(object) ?? sum([own, ...object.components.map((id) => named(id, below))]);
    known.set(object, extent);
    return extent;
  };
  return sum([
    ...objects.map((one) => extentOf(one, [])),
    ...read.flatMap(({ items }) => items.map((id) => named(id, []))),
  ]);
}

const sum = (extents: readonly Extent[]): Extent => ({
  parts: extents.reduce((all, { parts }) => all + parts, 0),
  triangles: extents.reduce((all, { triangles }) => all + triangles, 0),
});

function readModel(text: string): { objects: ObjectParts[]; items: string[] } {
  const objects: ObjectParts[] = [];
  const items: string[] = [];
  for (const [, tag, attributes = ''] of text.matchAll(TAG)) {
    const current = objects.at(-1);
    if (tag === 'triangle' && current) current.triangles += 1;
    if (tag === 'component') current?.components.push(OBJECT_ID.exec(attributes)?.[1] ?? '');
    if (tag === 'item') items.push(OBJECT_ID.exec(attributes)?.[1] ?? '');
    if (tag === 'object') objects.push({ id: ID.exec(attributes)?.[1] ?? '', triangles: 0, components: [] });
  }
  return { objects, items };
}
