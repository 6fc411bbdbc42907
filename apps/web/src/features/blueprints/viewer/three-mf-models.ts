/** Millimetres in each unit of 3MF (core specification, `unit` of `<model>`). */
const MILLIMETRES: Readonly<Record<string, number>> = {
  micron: 0.001,
  millimeter: 1,
  centimeter: 10,
  inch: 25.4,
  foot: 304.8,
  meter: 1000,
};

/** The texts of the models in a 3MF, the root first. */
export async function threeMfModels(bytes: ArrayBuffer): Promise<string[]> {
  const { strFromU8, unzipSync } = await import('three/addons/libs/fflate.module.js');
  const parts = unzipSync(new Uint8Array(bytes), { filter: ({ name }) => /^3d\/.*\.model$/i.test(name) });
  return Object.entries(parts)
    .sort(([a], [b]) => a.split('/').length - b.split('/').length)
    .map(([, part]) => strFromU8(part));
}

/** How many millimetres a unit of this 3MF is; it means millimetres where it says nothing. */
export function unitIn([root = '']: readonly string[]): number {
  const unit = /<model\b[^>]*\bunit\s*=\s*["'](\w+)["']/.exec(root.slice(0, 8192))?.[1];
  return MILLIMETRES[unit ?? ''] ?? 1;
}
