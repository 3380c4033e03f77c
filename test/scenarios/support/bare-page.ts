/**
 * The workbench's page without the grid component: for scenarios in which nobody looks at a cell. Pane, played host, workbook and servers
 * are the same; the component alone takes as long to start as all of them.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What is served in place of the built page's files, by path. */
export async function barePage(): Promise<ReadonlyMap<string, { readonly text: string; readonly type: string }>> {
  const replaced: string[] = [];
  const { outputFiles } = await build({
    entryPoints: { main: path('../../../workbench/grid/main.ts') },
    outdir: '/page',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [
      {
        name: 'no-grid',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/grid-view\.js$/ }, ({ importer }) => {
            replaced.push(importer);
            return { path: path('no-grid.ts') };
          }),
      },
    ],
  });
  if (replaced.length === 0) throw new TypeError('Expected the page to have a grid view that something can stand in for');
  return new Map(
    outputFiles.map((file) => [file.path, { text: file.text, type: file.path.endsWith('.css') ? 'text/css' : 'text/javascript' }]),
  );
}
