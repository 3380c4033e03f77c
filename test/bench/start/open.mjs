// @ts-check
/** A process of its own for the browser: opens a pane several times and prints what was seen. */
const [bundle = '', launch = '{}', host, rounds, callMs] = process.argv.slice(2);
const { openPanes } = await import(bundle);
console.log(JSON.stringify(await openPanes({ launch: JSON.parse(launch), host, rounds: Number(rounds), callMs: Number(callMs) })));
