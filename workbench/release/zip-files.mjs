// @ts-check
/** An archive that is the same for the same files: sorted, of one time, and packed by a library, since what Node packs differs from version to version. */
import JSZip from 'jszip';

/** The first day that an archive can name. */
const TIME = new Date(Date.UTC(1980, 0, 1));

/**
 * @param {string} folder that everything in it stands in
 * @param {ReadonlyMap<string, Uint8Array>} files by path
 * @returns {Promise<Uint8Array>}
 */
export function zipFiles(folder, files) {
  const zip = new JSZip();
  for (const path of [...files.keys()].sort())
    zip.file(`${folder}/${path}`, files.get(path) ?? '', { date: TIME, createFolders: false, unixPermissions: 0o644 });
  return zip.generateAsync({ type: 'uint8array', platform: 'UNIX', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
