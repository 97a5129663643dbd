import { csv } from './saving';

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

export function figures(chart: Chart, texts: Texts): Blob {
  return csv([[texts.month, texts.day, ...chart.series.map((one) => `${one.name} (${chart.unit})`)],
    ...chart.points.map((point, at) => [point.label, point.day, ...chart.series.map((one) => String(one.values[at] ?? ''))])]);
}
