/** The page: its bar, and the workbench behind it. */
import { SAMPLES, type SampleId } from '../rosters/index.js';
import { byId, make } from './element.js';
import { openChosen } from './files.js';
import { askedLocale, offerLanguages } from './languages.js';
import { notify } from './notice.js';
import { Workbench, type HostName } from './workbench.js';
import './page.css';
import './strip.css';

declare global {
  interface Window {
    /** For tests, and for the curious. */
    workbench?: Workbench;
  }
}

const COUNTERS_EVERY_MS = 500;

const asked = new URLSearchParams(location.search);
const firstHost: HostName = asked.get('host') === 'excel' ? 'excel' : 'sheets';
const firstSample = SAMPLES.find(({ id }) => id === asked.get('sample'))?.id ?? 'faulty';
const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
const startsDark = asked.has('theme') ? asked.get('theme') === 'dark' : systemIsDark;
const firstLocale = askedLocale(asked);

const workbench = new Workbench({ host: firstHost, sample: firstSample, dark: startsDark, locale: firstLocale });
window.workbench = workbench;
offerSamples();
offerHosts();
offerLanguages(firstLocale, (locale) => told(workbench.speak(locale)));
offerTheme();
offerFiles();
offerReset();
showCounters();

/** Tells what went wrong in the page's own words instead of losing it. */
function told(work: Promise<void>): void {
  work.catch((error: unknown) => notify(`This did not work: ${String(error)}`));
}

function offerSamples(): void {
  const select = byId('sample', HTMLSelectElement);
  select.append(...SAMPLES.map(({ id, title }) => make('option', { value: id }, title)));
  select.value = firstSample;
  select.addEventListener('change', () => told(workbench.open(select.value as SampleId)));
}

function offerHosts(): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=host]')) {
    radio.checked = radio.value === firstHost;
    radio.addEventListener('change', () => told(workbench.play(radio.value as HostName)));
  }
}

function offerTheme(): void {
  const toggle = byId('theme', HTMLButtonElement);
  const apply = (dark: boolean): void => {
    toggle.setAttribute('aria-pressed', String(dark));
    workbench.setDark(dark);
  };
  apply(startsDark);
  toggle.addEventListener('click', () => apply(toggle.getAttribute('aria-pressed') !== 'true'));
}

function offerFiles(): void {
  const file = byId('file', HTMLInputElement);
  byId('open-file', HTMLButtonElement).addEventListener('click', () => file.click());
  byId('save', HTMLButtonElement).addEventListener('click', () => told(workbench.save()));
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen !== undefined) told(openFile(chosen));
  });
}

async function openFile(chosen: File): Promise<void> {
  const opened = await openChosen(chosen);
  if ('problem' in opened) notify(opened.problem);
  else await workbench.show(opened, chosen.name.replace(/\.[^.]*$/u, ''));
}

function offerReset(): void {
  const reset = async (): Promise<void> => {
    const answer = await fetch('/target/_reset', { method: 'POST' });
    if (!answer.ok) throw new Error(`the target answered ${answer.status}`);
    notify('The target is as it was at the start. Check the sheet again.');
  };
  byId('reset', HTMLButtonElement).addEventListener('click', () => told(reset()));
}

function showCounters(): void {
  const counters = byId('counters', HTMLElement);
  setInterval(() => {
    const calls = Object.values(workbench.counters).reduce((sum, count) => sum + count, 0);
    counters.textContent = `${calls.toLocaleString('en')} host calls`;
    counters.title = Object.entries(workbench.counters)
      .map(([name, count]) => `${name}: ${count}`)
      .join('\n');
  }, COUNTERS_EVERY_MS);
}
