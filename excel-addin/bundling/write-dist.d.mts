/** Types of `write-dist.mjs`, for the tests. */
export function writeDist(folder: string, files: ReadonlyMap<string, Uint8Array>): void;
