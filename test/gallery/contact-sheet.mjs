// @ts-check
/** The page that shows the pictures: a row for each state, a column for each variant, one skin after the other. */

const STYLE = `
body { margin: 24px; font: 14px/20px system-ui, sans-serif; color: #1f1f1f; background: #e8eaed; }
section { display: flex; gap: 16px; align-items: flex-start; margin-block-end: 32px; }
figure { margin: 0; flex: none; }
img { display: block; max-inline-size: 350px; box-shadow: 0 1px 4px #0006; }
figcaption { padding-block: 6px; color: #50555a; }
h2 { margin: 0 0 6px; font-size: 16px; }
`;

/**
 * @param {readonly import('./take-pictures.mjs').Picture[]} pictures
 * @returns {string}
 */
export function contactSheet(pictures) {
  const titles = [...new Set(pictures.map(titleOf))];
  const sections = titles.map((title) => {
    const row = pictures.filter((picture) => titleOf(picture) === title);
    return `<h2>${title}</h2>\n<section>\n${row.map(figure).join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Muster: the pane in every state</title><style>${STYLE}</style></head>
<body>
<h1>The pane in every state</h1>
${sections.join('\n')}
</body></html>
`;
}

/** @param {import('./take-pictures.mjs').Picture} picture */
const titleOf = ({ skin, state }) => `${skin}: ${state}`;

/** @param {import('./take-pictures.mjs').Picture} picture */
function figure({ skin, state, variant, file }) {
  return `<figure><img src="${file}" alt="${skin}, ${state}, ${variant}" loading="lazy"><figcaption>${variant}</figcaption></figure>`;
}
