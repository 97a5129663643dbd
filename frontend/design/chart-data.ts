/** What a chart shows, as the server tells it. */
export interface Chart {
  kind: 'stacked' | 'lines';
  title: string;
  unit: string;
  /** In words: of which day the last figure is. */
  source: string;
  points: { label: string; spoken: string; day: string }[];
  series: { name: string; look: string; values: (number | null)[] }[];
  /** Something of note at a point, such as the end of a round. */
  marks: { at: number; text: string }[];
}

export interface Texts {
  chart: string;
  keys: string;
  none: string;
  png: string;
  csv: string;
  saved: string;
  month: string;
  day: string;
}

/** A cell that a spreadsheet shows and never works out. */
const cell = (value: string) => `"${(/^[=+\-@\t\r]/u.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** With the mark that makes Excel read it as UTF-8, and semicolons as a Dutch one wants them. */
export function csv(chart: Chart, texts: Texts): Blob {
  const head = [texts.month, texts.day, ...chart.series.map((one) => `${one.name} (${chart.unit})`)];
  const lines = chart.points.map((point, at) => [cell(point.label), point.day, ...chart.series.map((one) => String(one.values[at] ?? ''))]);
  return new Blob([`\uFEFF${[head.map(cell), ...lines].map((line) => line.join(';')).join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
}

export function fileName(chart: Chart, ending: string): string {
  const words = chart.title.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return `${words}-${chart.points.at(-1)?.day ?? ''}.${ending}`;
}
