const SPECIFICATION = 'version https://git-lfs.github.com/spec/';

/** Whether a file, by its first bytes, is but a pointer to one that Git LFS keeps elsewhere. */
export const isLfsPointer = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(0, SPECIFICATION.length)).toString('latin1') === SPECIFICATION;
