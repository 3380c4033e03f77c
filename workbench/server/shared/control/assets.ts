/** Style and script of the page, as text: the server is one file when it is bundled. */

export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1c2024; --soft: #5b6168; --line: #d0d5da; --head: #f3f5f7; --focus: #0b62c4; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #17191c; --ink: #e8eaed; --soft: #a9b0b7; --line: #3a4047; --head: #22262b; --focus: #7db4ff; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
p { color: var(--soft); } label { color: var(--ink); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.4rem 0.75rem; text-align: start; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { background: var(--head); white-space: nowrap; } tr:last-child td { border-bottom: 0; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
`;

// The new page is parsed, never run: only the contents of the summary and the tables move over, and only when they differ.
export const PAGE_SCRIPT = `
const EVERY_MS = 2000;
const parts = [...document.querySelectorAll('#summary, tbody')].map((part) => part.id);
async function update() {
  if (!document.getElementById('live').checked || document.hidden) return;
  const answer = await fetch('_page');
  if (!answer.ok) return;
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const id of parts) {
    const [here, there] = [document.getElementById(id), next.getElementById(id)];
    if (there && here.textContent !== there.textContent) here.replaceChildren(...document.adoptNode(there).childNodes);
  }
}
setInterval(() => update().catch(() => {}), EVERY_MS);
`;
