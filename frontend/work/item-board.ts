import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

interface Card {
  id: string;
  title: string;
  path: string;
  meta: string;
  badges: string[];
  looks: string[];
  menuLabel: string;
  moves: string[];
}

interface Column {
  status: string;
  label: string;
  asks: boolean;
  look: string;
  count: number;
  more: string;
  morePath: string;
  empty: string;
  cards: Card[];
}

/**
 * Cards in columns by status. A card moves by dragging or by its menu, and only to where its status leads. It stands there at once, and
 * the server's answer says whether it stays.
 */
class ItemBoard extends LitElement {
  static override properties = {
    columns: { attribute: false },
    label: { type: String },
    menuTitle: { type: String },
    dragged: { state: true },
    moving: { state: true },
    open: { state: true },
  };

  declare columns: Column[];
  declare label: string;
  declare menuTitle: string;
  declare dragged: Card | null;
  declare moving: { card: Card; to: string } | null;
  declare open: string;
  declare $server: { move(id: string, status: string): void };

  constructor() {
    super();
    this.columns = [];
    this.dragged = null;
    this.moving = null;
    this.open = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('open') && this.open) {
      this.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    }
  }

  /** The server answered: the card stands where the columns say, and the keyboard follows it there. */
  async settle(id: string) {
    if (this.moving?.card.id === id) {
      this.moving = null;
    }
    await this.updateComplete;
    this.focusButton(id);
  }

  private focusButton(id: string) {
    this.querySelector<HTMLElement>(`[data-menu="${id}"]`)?.focus();
  }

  private move(card: Card, status: string) {
    this.open = '';
    this.dragged = null;
    if (!this.columns.find((column) => column.status === status)?.asks) {
      this.moving = { card, to: status };
    }
    this.$server.move(card.id, status);
  }

  private close(card: Card) {
    this.open = '';
    this.focusButton(card.id);
  }

  private onMenuKey(event: KeyboardEvent, card: Card) {
    const items = [...this.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      items[(at + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length].focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close(card);
    } else if (event.key === 'Tab') {
      this.open = '';
    }
  }

  private onMenuLeft(event: FocusEvent) {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node)) {
      this.open = '';
    }
  }

  private onDragOver(event: DragEvent, column: Column) {
    if (this.dragged?.moves.includes(column.status)) {
      event.preventDefault();
    }
  }

  private onDrop(event: DragEvent, column: Column) {
    event.preventDefault();
    if (this.dragged?.moves.includes(column.status)) {
      this.move(this.dragged, column.status);
    }
  }

  protected override render() {
    return html`<div class="board" role="region" aria-label=${this.label} tabindex="0">
      ${this.columns.map((column) => this.column(this.expected(column)))}
    </div>`;
  }

  /** The column as it will be once the server has moved the card. */
  private expected(column: Column): Column {
    const moving = this.moving;
    if (!moving) {
      return column;
    }
    const others = column.cards.filter((card) => card.id !== moving.card.id);
    const left = others.length < column.cards.length;
    if (column.status === moving.to) {
      return { ...column, cards: [moving.card, ...others], count: left ? column.count : column.count + 1 };
    }
    return left ? { ...column, cards: others, count: column.count - 1 } : column;
  }

  private column(column: Column) {
    const fits = this.dragged?.moves.includes(column.status);
    const refused = this.dragged && !fits && !column.cards.includes(this.dragged);
    // An empty column leaves its room to the others, where there are any.
    const none = column.count === 0 && this.columns.some((other) => other.count > 0);
    return html`<section class="board-column ${fits ? 'fits' : ''} ${refused ? 'refused' : ''} ${none ? 'none' : ''}" aria-labelledby="bord-${column.status}"
      @dragover=${(event: DragEvent) => this.onDragOver(event, column)} @drop=${(event: DragEvent) => this.onDrop(event, column)}>
      <h2 id="bord-${column.status}"><span class=${column.look}>${column.label}</span><span class="soft count">${column.count}</span></h2>
      <ul>
        ${repeat(column.cards, (card) => card.id, (card) => this.card(card))}
      </ul>
      ${column.count === 0 ? html`<p class="soft small ${none ? 'visually-hidden' : ''}">${column.empty}</p>` : nothing}
      ${column.more ? html`<a href=${column.morePath}>${column.more}</a>` : nothing}
    </section>`;
  }

  private card(card: Card) {
    const moving = this.moving?.card.id === card.id;
    const movable = card.moves.length > 0 && !moving;
    return html`<li class="board-card ${moving ? 'moving' : ''}" draggable=${movable}
      @dragstart=${(event: DragEvent) => {
        event.dataTransfer!.effectAllowed = 'move';
        event.dataTransfer!.setData('text/plain', card.title);
        this.dragged = card;
      }}
      @dragend=${() => (this.dragged = null)}>
      <a href=${card.path} draggable="false">${card.title}</a>
      <span class="soft small">${card.meta}</span>
      ${card.badges.length ? html`<div class="line">${card.badges.map((text, at) => html`<span class=${card.looks[at]}>${text}</span>`)}</div>` : nothing}
      ${movable ? this.menu(card) : nothing}
    </li>`;
  }

  private menu(card: Card) {
    const open = this.open === card.id;
    return html`<div class="board-menu" @focusout=${this.onMenuLeft}>
      <button type="button" data-menu=${card.id} aria-haspopup="menu" aria-expanded=${open} aria-label=${card.menuLabel} title=${card.menuLabel}
        @click=${() => (this.open = open ? '' : card.id)}>⇄</button>
      ${open
        ? html`<div role="menu" aria-label=${this.menuTitle} @keydown=${(event: KeyboardEvent) => this.onMenuKey(event, card)}>
            <div class="small soft" role="presentation">${this.menuTitle}</div>
            ${card.moves.map((status) => html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.move(card, status)}>
              ${this.columns.find((column) => column.status === status)?.label}</button>`)}
          </div>`
        : nothing}
    </div>`;
  }
}

customElements.define('item-board', ItemBoard);
