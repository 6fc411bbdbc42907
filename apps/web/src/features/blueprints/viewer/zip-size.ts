const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;

/** What a zip says its entries are when unpacked, in bytes; `undefined` where it has no readable list of them. */
export function unpackedSize(bytes: ArrayBuffer): number | undefined {
  const view = new DataView(bytes);
  const end = endOfList(view);
  if (end === undefined) return undefined;
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}

function endOfList(view: DataView): number | undefined {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
