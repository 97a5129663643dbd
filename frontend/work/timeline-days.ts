import { scaleUtc, type ScaleTime } from 'd3-scale';
import { utcDay, utcMonday, utcMonth } from 'd3-time';

/** Days as the server writes them, such as 2026-11-22. They have no time and no zone: here they stand at midnight UTC. */
export interface Dates {
  startsOn: string | null;
  dueOn: string | null;
}

/** What of a bar is moved. */
export type Part = 'whole' | 'start' | 'end';

/** Where a bar stands, in hundredths of the width. */
export interface Place {
  left: number;
  right: number;
  point: boolean;
  began: boolean;
  goesOn: boolean;
  endless: boolean;
}

const toDay = (text: string): Date => new Date(text);
const toText = (day: Date): string => day.toISOString().slice(0, 10);
const later = (text: string | null, days: number): string | null => text && toText(utcDay.offset(toDay(text), days));

/** The dates after moving a part of the bar; an end stops where the other one is. */
export function moved({ startsOn, dueOn }: Dates, part: Part, days: number): Dates {
  const start = part === 'end' ? startsOn : later(startsOn, days);
  const due = part === 'start' ? dueOn : later(dueOn, days);
  if (part === 'whole' || !start || !due || start <= due) {
    return { startsOn: start, dueOn: due };
  }
  return part === 'start' ? { startsOn: due, dueOn: due } : { startsOn: start, dueOn: start };
}

export const same = (one: Dates, other: Dates): boolean => one.startsOn === other.startsOn && one.dueOn === other.dueOn;

/** A stretch of days, drawn over a width of a hundred. */
export class Stretch {
  private readonly scale: ScaleTime<number, number>;
  private readonly from: Date;
  private readonly to: Date;
  private readonly shortDay: Intl.DateTimeFormat;
  private readonly longDay: Intl.DateTimeFormat;

  /** @param to the first day after it */
  constructor(from: string, to: string, private readonly language: string) {
    this.from = toDay(from);
    this.to = toDay(to);
    this.scale = scaleUtc([this.from, this.to], [0, 100]).clamp(true);
    this.shortDay = this.format({ day: 'numeric', month: 'short' });
    this.longDay = this.format({ day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** Mondays within a month, else months. */
  marks(): { at: number; text: string }[] {
    const isMonth = utcMonth.count(this.from, this.to) === 1;
    const days = isMonth ? utcMonday.range(this.from, this.to) : utcMonth.range(this.from, this.to);
    const format = isMonth ? this.shortDay : this.format({ month: 'short' });
    // At the very end there is no room for words.
    return days.map((day) => ({ at: this.scale(day), text: this.scale(day) < 94 ? format.format(day) : '' }));
  }

  /** Where a day begins; nothing outside the stretch. */
  at(text: string): number | null {
    const day = toDay(text);
    return day >= this.from && day < this.to ? this.scale(day) : null;
  }

  /** @param open whether what has begun goes on as long as nobody says when it ends */
  place({ startsOn, dueOn }: Dates, open: boolean): Place {
    const start = toDay((startsOn ?? dueOn)!);
    const endless = !dueOn && open;
    const end = endless ? this.to : utcDay.offset(toDay((dueOn ?? startsOn)!), 1);
    return {
      left: this.scale(start),
      right: this.scale(end),
      point: !endless && !(startsOn && dueOn),
      began: start < this.from,
      goesOn: endless || end > this.to,
      endless,
    };
  }

  /** How many days lie between two places. */
  days(from: number, to: number): number {
    const free = this.scale.copy().clamp(false);
    return utcDay.count(utcDay.floor(free.invert(from)), utcDay.floor(free.invert(to)));
  }

  /** "12 dec", and with its year where that is another one than the stretch begins in. */
  day(text: string): string {
    const isNear = toDay(text).getUTCFullYear() === this.from.getUTCFullYear();
    return (isNear ? this.shortDay : this.longDay).format(toDay(text));
  }

  /** "12 dec 2026"; a dash for no date. */
  fullDay(text: string | null): string {
    return text ? this.longDay.format(toDay(text)) : '–';
  }

  private format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.language, { ...options, timeZone: 'UTC' });
  }
}
