/** What the relay counts, in the text form that Prometheus reads. Labels name routes, outcomes and reasons, never a person. */

export interface Metrics {
  count(name: CounterName, labels?: Readonly<Record<string, string>>): void;
  /** A duration in milliseconds. */
  observe(name: HistogramName, ms: number, labels?: Readonly<Record<string, string>>): void;
  /** Adds to what is under way. */
  move(by: 1 | -1): void;
  text(): string;
}

const COUNTERS = {
  muster_requests_total: 'Requests by route and class of status.',
  muster_upstream_total: 'Requests to targets by class of status, or by the reason for which none came.',
  muster_limited_total: 'Calls refused because they came too often.',
  muster_sign_in_refused_total: 'Calls refused because nobody known made them.',
  muster_leases_total: 'Leases by what became of the call.',
  muster_fenced_total: 'Sends refused because their lease was lost.',
} as const;
const HISTOGRAMS = {
  muster_request_seconds: 'Time until the answer of a route.',
  muster_upstream_seconds: 'Time until the whole answer of a target.',
} as const;
export type CounterName = keyof typeof COUNTERS;
export type HistogramName = keyof typeof HISTOGRAMS;

const BOUNDS_S = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]; // up to the longest that a target may take
const MS = 1000;

interface Histogram {
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Counters that begin at nothing. */
export function createMetrics(): Metrics {
  const counters = new Map<string, Map<string, number>>(Object.keys(COUNTERS).map((name) => [name, new Map()]));
  const histograms = new Map<string, Map<string, Histogram>>(Object.keys(HISTOGRAMS).map((name) => [name, new Map()]));
  let underWay = 0;
  return {
    count(name, labels = {}) {
      const series = counters.get(name);
      const key = labelText(labels);
      series?.set(key, (series.get(key) ?? 0) + 1);
    },
    observe(name, ms, labels = {}) {
      const series = histograms.get(name);
      const key = labelText(labels);
      const histogram = series?.get(key) ?? { buckets: BOUNDS_S.map(() => 0), sum: 0, count: 0 };
      const seconds = Math.max(0, ms) / MS;
      BOUNDS_S.forEach((bound, at) => (histogram.buckets[at] = (histogram.buckets[at] ?? 0) + (seconds <= bound ? 1 : 0)));
      histogram.sum += seconds;
      histogram.count++;
      series?.set(key, histogram);
    },
    move: (by) => void (underWay += by),
    text() {
      const lines = ['# HELP muster_under_way Requests under way.', '# TYPE muster_under_way gauge', `muster_under_way ${underWay}`];
      for (const [name, help] of Object.entries(COUNTERS)) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`);
        for (const [key, value] of counters.get(name) ?? []) lines.push(`${name}${braced(key)} ${value}`);
      }
      for (const [name, help] of Object.entries(HISTOGRAMS)) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} histogram`);
        for (const [key, histogram] of histograms.get(name) ?? []) lines.push(...histogramLines(name, key, histogram));
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

function histogramLines(name: string, key: string, { buckets, sum, count }: Histogram): string[] {
  const bucket = (bound: string, value: number): string =>
    `${name}_bucket${braced([key, `le="${bound}"`].filter(Boolean).join(','))} ${value}`;
  return [
    ...BOUNDS_S.map((bound, at) => bucket(String(bound), buckets[at] ?? 0)),
    bucket('+Inf', count),
    `${name}_sum${braced(key)} ${sum}`,
    `${name}_count${braced(key)} ${count}`,
  ];
}

const braced = (key: string): string => (key === '' ? '' : `{${key}}`);

/** Only short plain words may be values: what a caller wrote can neither break a line nor make a series of its own. */
function labelText(labels: Readonly<Record<string, string>>): string {
  const plain = (value: string): string => value.replace(/[^\w/.:-]/gu, '_').slice(0, 40);
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${plain(value)}"`)
    .join(',');
}

/** `2xx` for 204. */
export const statusClass = (status: number): string => `${Math.trunc(status / 100)}xx`;
