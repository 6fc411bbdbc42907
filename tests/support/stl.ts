const HEADER_BYTES = 80;
const TRIANGLE_BYTES = 50;

/** A binary STL of a square plate of `size` millimetres, divided into so many triangles: as large a file as is needed. */
export function stlPlate(size: number, triangles: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES + 4 + triangles * TRIANGLE_BYTES);
  bytes.writeUInt32LE(triangles, HEADER_BYTES);
  const strip = size / triangles;
  for (let at = 0; at < triangles; at += 1) {
    const corners = [
      [0, 0, 1],
      [at * strip, 0, 0],
      [(at + 1) * strip, 0, 0],
      [(at + 0.5) * strip, size, 0],
    ].flat();
    const start = HEADER_BYTES + 4 + at * TRIANGLE_BYTES;
    corners.forEach((value, index) => bytes.writeFloatLE(value, start + index * 4));
  }
  return bytes;
}
