type Point = readonly [x: number, y: number, z: number];

/** Corners of a cuboid from the origin, and its twelve triangles, counter-clockwise from outside. */
const TRIANGLES = [
  [0, 2, 1],
  [0, 3, 2],
  [4, 5, 6],
  [4, 6, 7],
  [0, 1, 5],
  [0, 5, 4],
  [1, 2, 6],
  [1, 6, 5],
  [2, 3, 7],
  [2, 7, 6],
  [3, 0, 4],
  [3, 4, 7],
] as const;

const cornersOf = ([x, y, z]: Point, [left, front, low]: Point): Point[] =>
  [0, z].flatMap((height) =>
    [
      [0, 0],
      [x, 0],
      [x, y],
      [0, y],
    ].map(([across, along]): Point => [left + (across ?? 0), front + (along ?? 0), low + height]),
  );

interface Cuboid {
  size: Point;
  at?: Point;
}

/** A part made of cuboids, as an ASCII STL in millimetres. Normals are left to the reader, as the format allows. */
export function stl(name: string, cuboids: readonly Cuboid[]): string {
  const facets = cuboids.flatMap(({ size, at = [0, 0, 0] }) => {
    const corners = cornersOf(size, at);
    return TRIANGLES.map((triangle) => {
      const vertices = triangle.map((n) => `      vertex ${corners[n]?.join(' ') ?? ''}`).join('\n');
      return `  facet normal 0 0 0\n    outer loop\n${vertices}\n    endloop\n  endfacet`;
    });
  });
  return [`solid ${name}`, ...facets, `endsolid ${name}\n`].join('\n');
}
