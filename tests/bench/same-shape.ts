/** Floor and ours must say as much: the same fields all the way down, and as many bytes within a twentieth. */
export function sameShape(floor: unknown, ours: unknown): void {
  if (floor === undefined || ours === undefined) return;
  const [floorFields, ourFields] = [fieldsOf(floor), fieldsOf(ours)];
  if (floorFields !== ourFields)
    throw new Error(`The answers differ.\nFloor: ${floorFields}\nOurs:  ${ourFields}`);
  const [few = 0, many = 1] = [floor, ours]
    .map((answer) => Buffer.byteLength(JSON.stringify(answer)))
    .sort((a, b) => a - b);
  if (few < many * 0.95) throw new Error(`The answers differ in size: ${few} and ${many} bytes.`);
}

/** Names of all fields, in order of their names; of a list, its length and its first item. */
function fieldsOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length} × ${value.length > 0 ? fieldsOf(value[0]) : ''}]`;
  if (typeof value !== 'object' || value === null) return '';
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${name}${fieldsOf(inner)}`)
    .join(',')}}`;
}
