import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from './chart-data';
import { FONT, HEAD, MARGIN, paper, picture } from './saving';

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** Whose colours: as the page is shown, or as on paper. */
export type Ground = 'page' | 'paper';

/** A colour, a pattern, and for lines a dash and a sign: whoever sees no colours tells them apart as well. */
const LOOKS: Record<string, { colour: string; decal: object | null; dash: number[]; sign: string }> = {
  good: { colour: '--w-good', decal: { dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 }, dash: [1, 0], sign: 'circle' },
  busy: { colour: '--w-busy', decal: null, dash: [8, 4], sign: 'rect' },
  idle: { colour: '--w-idle', decal: { symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], symbolSize: 0.6 }, dash: [2, 3], sign: 'roundRect' },
  bad: { colour: '--w-bad', decal: { symbol: 'rect', dashArrayX: [[3, 3], [0, 3, 3, 0]], dashArrayY: [3, 0] }, dash: [8, 3, 2, 3], sign: 'diamond' },
  warn: { colour: '--w-warn', decal: { dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: 0 }, dash: [3, 2], sign: 'triangle' },
  draft: { colour: '--w-line-strong', decal: null, dash: [1, 2], sign: 'arrow' },
  stop: { colour: '--w-soft', decal: { dashArrayX: [1, 0], dashArrayY: [4, 3], rotation: Math.PI / 4 }, dash: [10, 3], sign: 'pin' },
};

const ROW = 22;

/** What a token of the style sheet comes to here and now; under forced colours the system's own. */
function colours(place: HTMLElement, ground: Ground): (name: string) => string {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (ground === 'paper') {
    probe.style.colorScheme = 'light';
  }
  place.append(probe);
  const forced = ground === 'page' && matchMedia('(forced-colors: active)').matches;
  const read = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const names = ['--w-card', '--w-ink', '--w-soft', '--w-line', ...Object.values(LOOKS).map((look) => look.colour)];
  const found = new Map(names.map((name) => [name, read(forced ? (name === '--w-card' ? 'Canvas' : 'CanvasText') : `var(${name})`)]));
  probe.remove();
  return (name) => found.get(name)!;
}

/** One picture of a chart; its size is that of its place. */
export class Drawing {
  private readonly picture: ECharts;

  constructor(place: HTMLElement, chart: Chart, ground: Ground, width = place.clientWidth, height = place.clientHeight) {
    this.picture = init(place, null, { renderer: 'svg', width, height });
    const colour = colours(document.body, ground);
    const words = { fontFamily: FONT, fontSize: 12, color: colour('--w-ink') };
    const stacked = chart.kind === 'stacked';
    const rows = Math.ceil(chart.series.reduce((sum, one) => sum + one.name.length * 6.6 + 46, 0) / Math.max(width - 20, 100));
    this.picture.setOption({
      animation: false,
      textStyle: words,
      legend: { bottom: 0, left: 0, selectedMode: false, itemWidth: 26, itemHeight: 14, textStyle: words },
      grid: { left: 4, right: 8, top: chart.marks.length > 0 ? 26 : 12, bottom: rows * ROW + 10, containLabel: true },
      tooltip: {
        trigger: 'axis', confine: true, axisPointer: { type: stacked ? 'shadow' : 'line' },
        backgroundColor: colour('--w-card'), borderColor: colour('--w-ink'), textStyle: words,
      },
      xAxis: {
        type: 'category', data: chart.points.map((point) => point.label), axisLine: { lineStyle: { color: colour('--w-soft') } },
        axisTick: { show: false }, axisLabel: { ...words, hideOverlap: true },
      },
      yAxis: { type: 'value', minInterval: 1, axisLabel: words, splitLine: { lineStyle: { color: colour('--w-line') } } },
      series: chart.series.map((one, number) => {
        const look = LOOKS[one.look];
        const shared = {
          name: one.name, data: one.values,
          markLine: number > 0 || chart.marks.length === 0 ? undefined : {
            symbol: 'none', silent: true, lineStyle: { color: colour('--w-ink'), type: 'dashed' },
            data: chart.marks.map((mark) => ({ xAxis: mark.at, label: { ...words, formatter: mark.text } })),
          },
        };
        return stacked
          ? {
              ...shared, type: 'bar', stack: 'all', barCategoryGap: '25%',
              itemStyle: {
                color: colour(look.colour), borderColor: colour('--w-card'), borderWidth: 1,
                decal: look.decal ? { ...look.decal, color: colour('--w-card') } : undefined,
              },
            }
          : {
              ...shared, type: 'line', symbol: look.sign, symbolSize: 9, showAllSymbol: true,
              lineStyle: { color: colour(look.colour), width: 2.5, type: look.dash }, itemStyle: { color: colour(look.colour) },
            };
      }),
    });
  }

  /** Shows where the keyboard is. */
  show(at: number) {
    this.picture.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: at });
  }

  hide() {
    this.picture.dispatchAction({ type: 'hideTip' });
  }

  svg(): string {
    return this.picture.renderToSVGString();
  }

  dispose() {
    this.picture.dispose();
  }
}

/** A picture to put in a report: as on paper, with all that it takes to understand it by itself. */
export async function png(chart: Chart): Promise<Blob> {
  const [width, height] = [1000, 460];
  const place = document.createElement('div');
  const drawing = new Drawing(place, chart, 'paper', width, height);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.svg())}`;
  await image.decode();
  drawing.dispose();
  const { canvas, pen } = paper(width, height, chart.title, `${chart.unit} · ${chart.source}`);
  pen.drawImage(image, MARGIN, HEAD, width, height);
  return picture(canvas);
}
