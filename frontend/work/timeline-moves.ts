import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Dates, moved, type Part, same } from './timeline-days';

export interface Movable extends Dates {
  id: string;
  movable: boolean;
}

/** What a timeline does with moves. */
export interface MovesHost<L extends Movable> extends ReactiveControllerHost {
  /** Tells whoever doesn't see it: where the bar is now, that it stays where it was, or that it cannot be moved. */
  tell(key: 'told' | 'kept' | 'fixed', line: L, dates: Dates): void;
  /** How many days lie between two places on the screen. */
  days(fromX: number, toX: number): number;
  /** Keeps the dates; what comes of it, the lines tell. */
  save(line: L, dates: Dates): Promise<void>;
}

/** Nearer than this a press is a click. */
export const CLICK = 4;
/** Presses of a key within this time are one move. */
const REST = 800;

/** One bar at a time that is being moved, by dragging or by keys, and stands where it was put until the server agreed. */
export class BarMoves<L extends Movable> implements ReactiveController {
  private line: L | null = null;
  private dates: Dates | null = null;
  private saving = false;
  private rest = 0;
  /** A bar in the hand: which part of it, and where it was taken. */
  private held: { line: L; part: Part; x: number } | null = null;

  constructor(private readonly host: MovesHost<L>) {
    host.addController(this);
  }

  hostDisconnected() {
    this.commit();
  }

  /** Where a bar was put; nothing for one that stands as its line says. */
  of(line: L): Dates | null {
    return this.line?.id === line.id ? this.dates : null;
  }

  private put(line: L, dates: Dates | null) {
    this.line = line;
    this.dates = dates;
    this.host.requestUpdate();
  }

  take(line: L, part: Part, x: number) {
    if (line.movable && !this.dates) {
      this.held = { line, part, x };
    }
  }

  /** @return whether a bar is being dragged */
  drag(x: number): boolean {
    const held = this.held;
    if (!held || (!this.dates && Math.abs(x - held.x) < CLICK)) {
      return false;
    }
    this.put(held.line, moved(held.line, held.part, this.host.days(held.x, x)));
    return true;
  }

  drop() {
    const held = this.held;
    this.held = null;
    if (held && this.dates) {
      this.host.tell('told', held.line, this.dates);
      this.commit();
    }
  }

  /** Presses in a row are one move, which ends when they rest or the keyboard goes elsewhere. */
  nudge(line: L, days: number) {
    if (this.saving || this.held) {
      return;
    }
    if (!line.movable) {
      this.host.tell('fixed', line, line);
      return;
    }
    this.put(this.dates ? this.line! : line, moved(this.dates ?? line, 'whole', days));
    this.host.tell('told', line, this.dates!);
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.commit(), REST);
  }

  cancel() {
    clearTimeout(this.rest);
    this.held = null;
    if (this.dates && !this.saving) {
      this.host.tell('kept', this.line!, this.line!);
      this.put(this.line!, null);
    }
  }

  /** Ends moving by keys; a bar in the hand stays there. */
  leave() {
    if (!this.held) {
      this.commit();
    }
  }

  private async commit() {
    clearTimeout(this.rest);
    if (!this.line || !this.dates || this.saving) {
      return;
    }
    this.saving = true;
    try {
      if (!same(this.line, this.dates)) {
        await this.host.save(this.line, this.dates);
      }
    } finally {
      this.saving = false;
      this.put(this.line, null);
    }
  }
}
