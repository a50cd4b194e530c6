/*
 * A diagram to look at: what was passed, where it stands now. The library that draws it is fetched when the first diagram
 * is shown; the room for it is kept before, so that nothing jumps. The same is told in sentences beside it.
 */

type Labels = Record<'closer' | 'farther' | 'whole' | 'here' | 'failed', string>;

interface Canvas {
  zoom(level: number | 'fit-viewport', center?: 'auto' | { x: number; y: number }): number;
  viewbox(): { scale: number };
  resized(): void;
  scroll(by: { dx: number; dy: number }): void;
  scrollToElement(id: string, padding?: number): void;
  addMarker(id: string, marker: string): void;
}

interface Overlays {
  add(element: string, overlay: { position: Record<string, number>; scale: { min: number; max: number }; html: HTMLElement }): void;
}

interface Badge {
  element: string;
  text: string;
  kind: string;
}

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Shape extends Bounds {
  id: string;
  type: string;
  labelTarget?: Shape;
  waypoints?: { x: number; y: number }[];
}

interface Registry {
  get(id: string): Shape | undefined;
  getAll(): Shape[];
}

interface Viewer {
  importXML(xml: string): Promise<unknown>;
  get(name: 'canvas'): Canvas;
  get(name: 'elementRegistry'): Registry;
  get(name: 'overlays'): Overlays;
  destroy(): void;
}

/** Below this scale nobody can read the names, so the place where it stands is shown instead of the whole. */
const READABLE = 0.45;
const COMFORTABLE = 0.8;
const LIMITS = { smallest: 0.1, largest: 3 };
const STEP = 60;

/** How large a badge comes out, in the measure of the drawing, and how small it is shown at most. */
const BADGE = { letter: 7.5, around: 18, height: 24, smallest: 0.75 };

/** Where a badge covers no words: on the upper edge if it can be, else on another, else beside the shape. */
function freePlace(shape: Shape, size: { width: number; height: number }, all: Shape[]): { x: number; y: number } {
  const others = all.filter((each) => !each.waypoints && each.width > 0 && each.type !== 'bpmn:Process');
  const inTheWay = others.flatMap((each): { room: Bounds; weight: number }[] => {
    const words = each.type === 'label' || each.labelTarget !== undefined;
    const large = each.width > 2 * shape.width && each.height > 2 * shape.height;
    if (words) {
      return [{ room: each, weight: 10 }];
    }
    if (each === shape || large) {
      // its words stand in the middle
      const [side, edge] = [each.width * 0.08, Math.min(each.height * 0.3, 20)];
      const middle = { x: each.x + side, y: each.y + edge, width: each.width - 2 * side, height: each.height - 2 * edge };
      return large ? [] : [{ room: middle, weight: each.width > 60 ? 10 : 1 }];
    }
    return [{ room: each, weight: 5 }];
  });
  const arrows = all.filter((each) => each.waypoints).flatMap((each) => segments(each.waypoints ?? []));
  const [left, right] = [shape.x - 8, shape.x + shape.width + 8 - size.width];
  const [above, below] = [shape.y - size.height + 8, shape.y + shape.height - 8];
  const top = Math.min(...others.map((each) => each.y));
  const middle = shape.x + (shape.width - size.width) / 2;
  const places = [
    { x: left, y: above },
    { x: right, y: above },
    { x: left, y: below },
    { x: right, y: below },
    { x: shape.x - size.width + 4, y: below - 4 },
    { x: shape.x + shape.width - 4, y: below - 4 },
    { x: shape.x - size.width + 4, y: above + 4 },
    { x: shape.x + shape.width - 4, y: above + 4 },
    { x: middle, y: shape.y + shape.height + 4 },
    { x: middle, y: shape.y - size.height - 4 },
  ];
  const cost = (place: { x: number; y: number }) => {
    const badge = { ...place, ...size };
    const words = inTheWay.reduce((sum, each) => sum + each.weight * overlap(badge, each.room), 0);
    const lines = arrows.reduce((sum, each) => sum + 0.05 * overlap(badge, each), 0);
    return words + lines + (badge.y < top ? badge.width * (top - badge.y) : 0);
  };
  return places.reduce((best, each) => (cost(each) < cost(best) - 1 ? each : best));
}

function overlap(one: Bounds, other: Bounds): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0 && down > 0 ? across * down : 0;
}

/** The straight parts of an arrow, as thin boxes. */
function segments(points: { x: number; y: number }[]): Bounds[] {
  return points.slice(1).map((to, index) => {
    const from = points[index];
    return {
      x: Math.min(from.x, to.x) - 2,
      y: Math.min(from.y, to.y) - 2,
      width: Math.abs(from.x - to.x) + 4,
      height: Math.abs(from.y - to.y) + 4,
    };
  });
}

/** The room that the drawing takes, as the file says. */
function proportions(xml: string): { width: number; height: number } | undefined {
  const file = new DOMParser().parseFromString(xml, 'application/xml');
  const bounds = [...file.getElementsByTagNameNS('*', 'Bounds')].map((each) =>
    ['x', 'y', 'width', 'height'].map((side) => Number(each.getAttribute(side))),
  );
  if (bounds.length === 0) {
    return undefined;
  }
  const left = Math.min(...bounds.map(([x]) => x));
  const top = Math.min(...bounds.map(([, y]) => y));
  return {
    width: Math.max(...bounds.map(([x, , width]) => x + width)) - left,
    height: Math.max(...bounds.map(([, y, , height]) => y + height)) - top,
  };
}

class ProcessDiagram extends HTMLElement {
  // set by the server, also before this class is known to the browser: declared only, never initialised
  declare xml?: string;
  declare here?: string[];
  declare passed?: string[];
  declare badges?: Badge[];
  declare marks?: Record<string, string>;
  declare labels?: Labels;

  private viewer?: Viewer;
  private watch?: ResizeObserver;
  /** Once somebody has moved it, it stays where they put it. */
  private moved = false;
  /** Where badges have room is known once the sheet has its size. */
  private pinned = false;

  connectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected && !this.viewer && this.xml) {
        const sheet = this.keepRoom(this.xml);
        this.draw(this.xml, sheet).catch((failure: unknown) => this.say(failure, sheet));
      }
    });
  }

  disconnectedCallback() {
    this.watch?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
    this.replaceChildren();
  }

  private keepRoom(xml: string): HTMLElement {
    const sheet = document.createElement('div');
    sheet.className = 'drawing';
    sheet.tabIndex = 0;
    sheet.setAttribute('role', 'group');
    sheet.setAttribute('aria-label', this.getAttribute('aria-label') ?? '');
    const size = proportions(xml);
    if (size) {
      sheet.style.aspectRatio = `${size.width + 40} / ${size.height + 40}`;
    }
    this.replaceChildren(sheet, this.tools());
    return sheet;
  }

  private async draw(xml: string, sheet: HTMLElement) {
    const { openViewer } = await import('./viewer');
    // while it was fetched the page may have been left, or this may have been moved, which begins a sheet anew
    if (!sheet.isConnected) {
      return;
    }
    const viewer: Viewer = openViewer(sheet);
    this.viewer = viewer;
    await viewer.importXML(xml);
    if (!sheet.isConnected) {
      return;
    }
    const canvas = viewer.get('canvas');
    const known = (id: string) => viewer.get('elementRegistry').get(id) !== undefined;
    this.passed?.filter(known).forEach((id) => canvas.addMarker(id, 'passed'));
    this.here?.filter(known).forEach((id) => canvas.addMarker(id, 'here'));
    Object.entries(this.marks ?? {})
      .filter(([id]) => known(id))
      .forEach(([id, mark]) => canvas.addMarker(id, mark));
    sheet.querySelectorAll('svg').forEach((drawing) => {
      drawing.removeAttribute('tabindex');
      drawing.setAttribute('aria-hidden', 'true');
    });
    sheet.querySelector('.bjs-powered-by')?.setAttribute('aria-label', 'bpmn.io');
    sheet.addEventListener('mousedown', () => (this.moved = true));
    sheet.addEventListener('keydown', (event) => this.onKey(event));
    sheet.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    this.moved = false;
    this.pinned = false;
    this.watch = new ResizeObserver(() => this.fit(sheet));
    this.watch.observe(sheet);
  }

  private pin(badge: Badge) {
    const shape = this.viewer?.get('elementRegistry').get(badge.element);
    if (!this.viewer || !shape) {
      return;
    }
    const html = document.createElement('span');
    html.className = `badge ${badge.kind}`;
    html.textContent = badge.text;
    html.setAttribute('aria-hidden', 'true');
    const closer = Math.max(1, BADGE.smallest / this.viewer.get('canvas').viewbox().scale);
    const size = { width: (badge.text.length * BADGE.letter + BADGE.around) * closer, height: BADGE.height * closer };
    const { x, y } = freePlace(shape, size, this.viewer.get('elementRegistry').getAll());
    this.viewer.get('overlays').add(badge.element, {
      position: { top: y - shape.y, left: x - shape.x },
      scale: { min: BADGE.smallest, max: 1.25 },
      html,
    });
  }

  /** The page may still be settling, and telephones are turned: fits anew until somebody has moved it. */
  private fit(sheet: HTMLElement) {
    const canvas = this.viewer?.get('canvas');
    if (!canvas || sheet.clientWidth === 0) {
      return;
    }
    canvas.resized();
    if (!this.moved && canvas.zoom('fit-viewport', 'auto') < READABLE) {
      this.showHere();
    }
    if (!this.pinned) {
      this.pinned = true;
      this.badges?.forEach((badge) => this.pin(badge));
    }
  }

  private tools(): HTMLElement {
    const tools = document.createElement('div');
    tools.className = 'tools';
    tools.append(
      this.tool('−', 'farther', () => this.zoomBy(1 / 1.25)),
      this.tool('+', 'closer', () => this.zoomBy(1.25)),
      this.tool('', 'whole', () => this.viewer?.get('canvas').zoom('fit-viewport', 'auto')),
    );
    if (this.here?.length) {
      tools.append(this.tool('', 'here', () => this.showHere()));
    }
    return tools;
  }

  private tool(sign: string, name: keyof Labels, act: () => void): HTMLElement {
    const tool = document.createElement('button');
    const label = this.labels?.[name] ?? name;
    tool.type = 'button';
    tool.textContent = sign || label;
    tool.setAttribute('aria-label', label);
    tool.title = label;
    tool.addEventListener('click', () => {
      this.moved = true;
      act();
    });
    return tool;
  }

  private placeNow(): string | undefined {
    return this.here?.find((id) => this.viewer?.get('elementRegistry').get(id));
  }

  private showHere() {
    const place = this.placeNow();
    const canvas = this.viewer?.get('canvas');
    if (place && canvas) {
      canvas.zoom(Math.max(COMFORTABLE, canvas.viewbox().scale));
      canvas.scrollToElement(place, (this.firstElementChild?.clientHeight ?? 200) / 3);
    }
  }

  private zoomBy(factor: number, center?: { x: number; y: number }) {
    const canvas = this.viewer?.get('canvas');
    if (canvas) {
      const scale = canvas.viewbox().scale * factor;
      canvas.zoom(Math.min(LIMITS.largest, Math.max(LIMITS.smallest, scale)), center ?? 'auto');
    }
  }

  /** The page scrolls under the wheel as everywhere; with Ctrl, as with two fingers on a pad, the diagram comes closer. */
  private onWheel(event: WheelEvent) {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.moved = true;
      const frame = this.getBoundingClientRect();
      const at = { x: event.clientX - frame.left, y: event.clientY - frame.top };
      this.zoomBy(event.deltaY < 0 ? 1.1 : 1 / 1.1, at);
    }
  }

  private onKey(event: KeyboardEvent) {
    const canvas = this.viewer?.get('canvas');
    const acts: Record<string, () => unknown> = {
      ArrowLeft: () => canvas?.scroll({ dx: STEP, dy: 0 }),
      ArrowRight: () => canvas?.scroll({ dx: -STEP, dy: 0 }),
      ArrowUp: () => canvas?.scroll({ dx: 0, dy: STEP }),
      ArrowDown: () => canvas?.scroll({ dx: 0, dy: -STEP }),
      '+': () => this.zoomBy(1.25),
      '=': () => this.zoomBy(1.25),
      '-': () => this.zoomBy(1 / 1.25),
      '0': () => canvas?.zoom('fit-viewport', 'auto'),
    };
    const act = event.altKey || event.ctrlKey || event.metaKey ? undefined : acts[event.key];
    if (act) {
      event.preventDefault();
      this.moved = true;
      act();
    }
  }

  private say(failure: unknown, sheet: HTMLElement) {
    if (!sheet.isConnected) {
      return;
    }
    console.error(failure);
    const line = document.createElement('p');
    line.textContent = this.labels?.failed ?? '';
    this.replaceChildren(line);
  }
}

customElements.define('process-diagram', ProcessDiagram);
