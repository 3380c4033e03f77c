/** The page that shows what the server holds. Every text goes through the template's escaping. */
import { html } from 'hono/html';
import type { Store } from '../store/store.js';
import { viewUsers } from './views.js';

const SHOWN = 200; // newest entries of each table: a roster of thousands shall not slow the page down

type Cell = string | number | null;
interface Table {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly empty: string;
}

const newest = <T>(list: readonly T[]): T[] => list.slice(-SHOWN).reverse();

function drawTable({ id, title, headings, rows, empty }: Table) {
  const body = rows.map(
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

/** The whole page as it stands now. */
export function drawPage(store: Store) {
  const users = viewUsers(store);
  const mails = store.mails.all();
  const userRows = newest(users).map((user) => [
    user.name,
    user.email,
    user.employeeId,
    user.role,
    user.manageTeam ? 'yes' : 'no',
    user.leader,
    user.groups.join(', '),
    user.status,
  ]);
  const mailRows = newest(mails).map((mail) => [new Date(mail.at).toISOString(), mail.to, mail.subject]);
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
            This server stands in for Agent Connect on this machine. Its people are invented, and no mail leaves it. The newest ${SHOWN}
            entries of each table are shown.
          </p>
          <p><span id="summary" role="status">Users: ${users.length}. Mails: ${mails.length}.</span></p>
          <p>
            <label><input type="checkbox" id="live" checked /> Update this page by itself</label>
          </p>
          ${drawTable({
            id: 'users',
            title: 'Users',
            headings: ['Name', 'E-mail', 'ID', 'Role', 'Manages teams', 'Leader', 'Groups', 'Status'],
            rows: userRows,
            empty: 'No users.',
          })}
          ${drawTable({
            id: 'mails',
            title: 'Mails it would have sent',
            headings: ['When', 'To', 'Subject'],
            rows: mailRows,
            empty: 'No mails yet.',
          })}
        </main>
      </body>
    </html>`;
}
