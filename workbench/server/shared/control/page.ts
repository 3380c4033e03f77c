/** The page that shows what a server holds. Every text goes through the template's escaping. */
import { html } from 'hono/html';

const SHOWN = 200; // newest entries of each table: a roster of thousands shall not slow the page down

type Cell = string | number | null;

export interface Table {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** In the order in which they came; the newest stand first on the page. */
  readonly rows: readonly (readonly Cell[])[];
  readonly empty: string;
}

const newest = <T>(list: readonly T[]): T[] => list.slice(-SHOWN).reverse();

function drawTable({ id, title, headings, rows, empty }: Table) {
  const body = newest(rows).map(
    (row) =>
      html`<tr>
        ${row.map((cell) => html`<td>${cell ?? '–'}</td>`)}
      </tr> `,
  );
  return html`<section>
    <h2 id="${id}-title">${title}</h2>
    <div class="scroll" role="region" aria-labelledby="${id}-title" tabindex="0">
      <table>
        <thead>
          <tr>
            ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody id="${id}">
          ${
            body.length > 0
              ? body
              : html`<tr>
                  <td colspan="${headings.length}">${empty}</td>
                </tr>`
          }
        </tbody>
      </table>
    </div>
  </section>`;
}

export interface PageContent {
  /** Whom the server stands in for. */
  readonly vendor: string;
  /** A line of counts. */
  readonly summary: string;
  readonly tables: readonly Table[];
}

/** The whole page. */
export function drawPage({ vendor, summary, tables }: PageContent) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Reference server</title>
        <link rel="stylesheet" href="_page.css" />
        <script type="module" src="_page.js"></script>
      </head>
      <body>
        <main>
          <h1>Reference server</h1>
          <p>
            This server stands in for ${vendor} on this machine. Its people are invented, and no mail leaves it. The newest ${SHOWN} entries
            of each table are shown.
          </p>
          <p><span id="summary" role="status">${summary}</span></p>
          <p>
            <label><input type="checkbox" id="live" checked /> Update this page by itself</label>
          </p>
          ${tables.map(drawTable)}
        </main>
      </body>
    </html>`;
}
