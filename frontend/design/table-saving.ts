import { html, LitElement } from 'lit';
import { fileName, fill, FONT, HEAD, MARGIN, paper, picture, save } from './saving';

/** How wide the first column of a picture is, each of the others, and how high a line. */
const [FIRST, COLUMN, LINE] = [220, 66, 30];

/** Takes the table beside it along as a picture. */
class TableSaving extends LitElement {
  static override properties = { chart: { attribute: false }, texts: { attribute: false }, said: { state: true } };

  declare chart: { title: string; source: string; day: string };
  declare texts: Record<'png' | 'saved', string>;
  declare said: string;

  constructor() {
    super();
    this.said = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  private lines(): HTMLTableCellElement[][] {
    return [...this.closest('.card')!.querySelectorAll('tr')].map((row) => [...row.cells]);
  }

  private static words(cell: HTMLTableCellElement): string {
    return cell.textContent.trim();
  }

  private async png() {
    const lines = this.lines();
    const { canvas, pen } = paper(FIRST + COLUMN * (lines[0].length - 1), LINE * lines.length, this.chart.title, this.chart.source);
    pen.textBaseline = 'middle';
    lines.forEach((line, row) => line.forEach((cell, column) => {
      const [left, top] = [MARGIN + (column === 0 ? 0 : FIRST + COLUMN * (column - 1)), HEAD + LINE * row];
      const width = column === 0 ? FIRST : COLUMN;
      pen.fillStyle = `rgb(176 96 0 / ${Number(cell.dataset.shade ?? 0) * 12}%)`;
      pen.fillRect(left, top, width - 2, LINE - 2);
      pen.fillStyle = '#16232b';
      pen.font = `${cell.tagName === 'TH' ? '600 ' : ''}14px ${FONT}`;
      pen.fillText(TableSaving.words(cell), left + 6, top + LINE / 2, width - 12);
    }));
    const name = fileName(this.chart.title, this.chart.day, 'png');
    save(await picture(canvas), name);
    this.said = fill(this.texts.saved, name);
  }

  protected override render() {
    const { chart, texts } = this;
    return !chart || !texts ? html`` : html`
      <p class="chart-said" aria-live="polite">${this.said}</p>
      <div class="chart-actions">
        <vaadin-button theme="tertiary small" aria-label="${texts.png}: ${chart.title}" @click=${() => this.png()}>${texts.png}</vaadin-button>
      </div>`;
  }
}

customElements.define('table-saving', TableSaving);
