/** Millimetres in each unit of 3MF (core specification, `unit` of `<model>`). */
const MILLIMETRES: Readonly<Record<string, number>> = {
  micron: 0.001,
  millimeter: 1,
  centimeter: 10,
  inch: 25.4,
  foot: 304.8,
  meter: 1000,
};

/** How many millimetres a unit of this 3MF is; it means millimetres where it says nothing. */
export async function threeMfUnit(bytes: ArrayBuffer): Promise<number> {
  const { strFromU8, unzipSync } = await import('three/addons/libs/fflate.module.js');
  const parts = unzipSync(new Uint8Array(bytes), { filter: ({ name }) => /^3d\/[^/]*\.model$/i.test(name) });
  const [model = new Uint8Array()] = Object.values(parts);
  const unit = /<model\b[^>]*\bunit\s*=\s*["'](\w+)["']/.exec(strFromU8(model.subarray(0, 8192), true))?.[1];
  return MILLIMETRES[unit ?? ''] ?? 1;
}
