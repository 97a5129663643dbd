import { html, LitElement, type PropertyValues } from 'lit';
import { type Chart, figures, type Texts } from './chart-data';
import type { Drawing } from './chart-drawing';
import { fileName, fill, save } from './saving';

/**
 * A chart that arrow keys walk through, each figure told in words. What draws it is large, and is fetched when the chart comes into view
 * and the page can be read. It follows the colours of the page, and stands light on paper.
 */
class ChartView extends LitElement {
  static override properties = {
    chart: { attribute: false },
    texts: { attribute: false },
    said: { state: true },
  };

  declare chart: Chart;
  declare texts: Texts;
  declare said: string;

  private drawing?: Drawing;
  private at = -1;
  private series = 0;
  private visible = false;
  private size?: ResizeObserver;
  private view?: IntersectionObserver;
  private scheme?: MutationObserver;
  private readonly media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((query) => matchMedia(query));
  private readonly redraw = () => { void this.draw(); };

  constructor() {
    super();
    this.said = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.media.forEach((query) => query.addEventListener('change', this.redraw));
    addEventListener('beforeprint', this.redraw);
    this.scheme = new MutationObserver(this.redraw);
    this.scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
    this.size = new ResizeObserver(this.redraw);
    this.size.observe(this);
    this.view = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) {
        const idle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 300));
        idle(() => {
          this.visible = true;
          this.redraw();
        });
      }
    }, { rootMargin: '200px' });
    this.view.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.media.forEach((query) => query.removeEventListener('change', this.redraw));
    removeEventListener('beforeprint', this.redraw);
    [this.scheme, this.size, this.view].forEach((observer) => observer?.disconnect());
    this.drawing?.dispose();
    this.drawing = undefined;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('chart')) {
      this.redraw();
    }
  }

  private async draw() {
    const place = this.querySelector<HTMLElement>('.chart-picture');
    if (!this.visible || !this.chart || !place || place.clientWidth === 0) {
      return;
    }
    const { Drawing } = await import('./chart-drawing');
    if (this.isConnected) {
      this.drawing?.dispose();
      this.drawing = new Drawing(place, this.chart, matchMedia('print').matches ? 'paper' : 'page');
      this.dataset.drawn = '';
    }
  }

  private go(at: number, series: number) {
    const { points, series: all, unit } = this.chart;
    this.at = Math.min(Math.max(at, 0), points.length - 1);
    this.series = (series + all.length) % all.length;
    const value = all[this.series].values[this.at];
    this.said = `${points[this.at].spoken}, ${all[this.series].name}: ${value === null ? this.texts.none : `${value} ${unit}`}`;
    this.drawing?.show(this.at);
  }

  private onKey(event: KeyboardEvent) {
    const last = this.chart.points.length - 1;
    const from = this.at < 0 ? last + 1 : this.at;
    const steps: Record<string, () => void> = {
      ArrowLeft: () => this.go(from - 1, this.series),
      ArrowRight: () => this.go(this.at < 0 ? last : this.at + 1, this.series),
      ArrowUp: () => this.go(this.at < 0 ? last : this.at, this.series + 1),
      ArrowDown: () => this.go(this.at < 0 ? last : this.at, this.series - 1),
      Home: () => this.go(0, this.series),
      End: () => this.go(last, this.series),
    };
    const step = event.ctrlKey || event.altKey || event.metaKey ? undefined : steps[event.key];
    if (step) {
      event.preventDefault();
      step();
    }
  }

  private async savePng() {
    const { png } = await import('./chart-drawing');
    this.saved(await png(this.chart), 'png');
  }

  private saved(content: Blob, ending: string) {
    const name = fileName(this.chart.title, this.chart.points.at(-1)?.day ?? '', ending);
    save(content, name);
    this.said = fill(this.texts.saved, name);
  }

  protected override render() {
    const { chart, texts } = this;
    if (!chart || !texts) {
      return html``;
    }
    return html`
      <p class="chart-unit">${chart.unit} · ${chart.source}</p>
      <div class="chart-picture" role="application" tabindex="0" aria-roledescription=${texts.chart} aria-label="${chart.title}, ${chart.unit}, ${chart.source}. ${texts.keys}"
        @keydown=${(event: KeyboardEvent) => this.onKey(event)} @blur=${() => this.drawing?.hide()}></div>
      <table class="table only-printed">
        <thead><tr><th scope="col">${texts.month}</th>${chart.series.map((one) => html`<th scope="col" class="number">${one.name}</th>`)}</tr></thead>
        <tbody>${chart.points.map((point, at) => html`<tr><th scope="row">${point.label}</th>${chart.series.map((one) => html`<td class="number">${one.values[at] ?? texts.none}</td>`)}</tr>`)}</tbody>
      </table>
      <p class="chart-said" aria-live="polite">${this.said}</p>
      <div class="chart-actions">
        <vaadin-button theme="tertiary small" aria-label="${texts.png}: ${chart.title}" @click=${() => this.savePng()}>${texts.png}</vaadin-button>
        <vaadin-button theme="tertiary small" aria-label="${texts.csv}: ${chart.title}" @click=${() => this.saved(figures(chart, texts), 'csv')}>${texts.csv}</vaadin-button>
      </div>`;
  }
}

customElements.define('chart-view', ChartView);
