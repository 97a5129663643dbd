/** What is taken along: figures for a spreadsheet, and pictures on white paper. */

export const FONT = "'Instrument Sans', system-ui, sans-serif";
export const MARGIN = 20;
/** Where the picture begins, beneath its title. */
export const HEAD = 76;

export const fill = (text: string, ...values: string[]): string => text.replace(/\{(\d)\}/gu, (_, at) => values[at]);

export function save(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A cell that a spreadsheet shows and never works out. */
const cell = (value: string) => `"${(/^[=+\-@\t\r]/u.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** With the mark that makes Excel read it as UTF-8, and semicolons as a Dutch one wants them. Figures stand bare. */
export function csv(lines: string[][]): Blob {
  const text = lines.map((line) => line.map((value) => (/^\d*$/u.test(value) ? value : cell(value))).join(';')).join('\r\n');
  return new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv;charset=utf-8' });
}

export function fileName(title: string, day: string, ending: string): string {
  const words = title.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return `${words}-${day}.${ending}`;
}

/** White paper with a title, on which a picture of that size is drawn from {@link MARGIN} and {@link HEAD} on. */
export function paper(width: number, height: number, title: string, note: string): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const scale = 2;
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * MARGIN) * scale;
  canvas.height = (height + HEAD + MARGIN) * scale;
  const pen = canvas.getContext('2d')!;
  pen.scale(scale, scale);
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width + 2 * MARGIN, height + HEAD + MARGIN);
  pen.fillStyle = '#16232b';
  pen.font = `600 20px ${FONT}`;
  pen.fillText(title, MARGIN, 32, width);
  pen.font = `14px ${FONT}`;
  pen.fillText(note, MARGIN, 56, width);
  return { canvas, pen };
}

export function picture(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((done) => { canvas.toBlob((blob) => done(blob!), 'image/png'); });
}
