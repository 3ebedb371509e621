import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import {
  layerDashed,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfRectangle,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import type { Position, Theme } from '../state';
import { COLOURS, SHAPES, sizeOf, widthOf } from './appearance';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing';
import type { LayoutStep, LayoutTask } from './layout';
import { placed } from './placing';

/** What a person does on the stage. */
export interface StageEvents {
  onNode(id: string): void;
  onExpand(id: string): void;
  onEdge(edge: DrawnEdge): void;
  onGround(): void;
  /** Put by hand; whole units of the drawing. */
  onPin(id: string, position: Position): void;
}

/** The drawing on the screen: a graph that sigma shows and a worker lays out. */
export class Stage {
  readonly #graph = new MultiGraph();
  readonly #sigma: Sigma;
  readonly #worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  #edges = new Map<string, DrawnEdge>();
  #laidOut: readonly string[] = [];
  #run = 0;
  /** Under somebody's hand. */
  #held: string | null = null;
  #theme: Theme;

  /** Fails where the browser has no WebGL. */
  constructor(container: HTMLElement, theme: Theme, events: StageEvents) {
    this.#theme = theme;
    this.#sigma = new Sigma(this.#graph, container, {
      primitives: {
        nodes: {
          shapes: [sdfCircle(), sdfTriangle(), sdfSquare(), sdfDiamond(), sdfRectangle({ aspectRatio: 1.7 })],
        },
        edges: {
          paths: [pathLine(), pathCurved()],
          // What is planned has no plain line under its dashes, and what is so has no dashes.
          layers: [
            layerPlain({ color: { attribute: 'plain' } }),
            layerDashed({
              dashSize: { value: 8, mode: 'pixels' },
              gapSize: { attribute: 'gap', mode: 'pixels' },
            }),
          ],
          variables: { plain: { type: 'color', default: CLEAR }, gap: { type: 'number', default: 0 } },
        },
      },
      styles: {
        nodes: {
          x: { attribute: 'x' },
          y: { attribute: 'y' },
          shape: { attribute: 'shape' },
          size: { attribute: 'size' },
          color: { attribute: 'colour' },
          label: { attribute: 'name' },
          labelColor: { attribute: 'labelColour' },
          labelVisibility: ({ prominent }, { isHovered }) => (prominent || isHovered ? 'visible' : 'auto'),
          labelSize: 13,
        },
        edges: {
          size: { attribute: 'width' },
          color: { attribute: 'colour' },
          plain: { attribute: 'plain' },
          gap: { attribute: 'gap' },
          path: 'straight',
          parallelPath: 'curved',
        },
      },
      settings: {
        enableEdgeEvents: true,
        enableNodeDrag: true,
        edgePickingPadding: 4,
        labelRenderedSizeThreshold: 5,
        labelDensity: 0.7,
        minCameraRatio: 0.05,
        maxCameraRatio: 4,
        stagePadding: 60,
        itemSizesReference: 'screen',
        // For a moment after somebody turns to another view there is no room to draw in, which is no error.
        allowInvalidContainer: true,
      },
    });
    this.#listen(events);
    this.#worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => this.#move(data);
  }

  /** Shows another drawing; what stays keeps its place, and is moved gently by what comes. */
  draw(drawing: Drawing, pinned: Readonly<Record<string, Position>>, selected: string | null): void {
    const before = this.#laidOut;
    const places = placed(
      drawing.nodes.map(({ id }) => id),
      drawing.edges,
      this.#places(pinned),
    );
    const wanted = new Set(drawing.nodes.map(({ id }) => id));
    for (const id of this.#graph.nodes()) if (!wanted.has(id)) this.#graph.dropNode(id);
    for (const node of drawing.nodes)
      this.#graph.mergeNode(node.id, {
        ...places.get(node.id),
        ...this.#looks(node, selected),
        fixed: node.id in pinned,
      });
    this.#graph.clearEdges();
    this.#edges = new Map(drawing.edges.map((edge) => [edge.id, edge]));
    this.#sigma.setSetting('hideEdgesOnMove', drawing.edges.length > MANY_EDGES);
    for (const edge of drawing.edges)
      this.#graph.addEdgeWithKey(edge.id, edge.source, edge.target, this.#looksOf(edge, selected));
    this.#laidOut = this.#graph.nodes();
    const same = before.length === this.#laidOut.length && this.#laidOut.every((id) => before.includes(id));
    if (!same && this.#laidOut.length > 0) this.#worker.postMessage(this.#task());
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    camera.animate({ ratio: camera.ratio * factor }, { duration: 150 });
  }

  fit(): void {
    this.#sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: 200 });
  }

  close(): void {
    this.#worker.terminate();
    this.#sigma.kill();
  }

  #listen(events: StageEvents): void {
    const sigma = this.#sigma;
    let dragged = false;
    sigma.on('clickNode', ({ node }) => {
      if (!dragged) events.onNode(node);
    });
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onExpand(node);
    });
    sigma.on('clickEdge', ({ edge }) => {
      const drawn = this.#edges.get(edge);
      if (drawn) events.onEdge(drawn);
    });
    sigma.on('clickStage', () => events.onGround());
    sigma.on('nodeDragStart', ({ node }) => {
      this.#held = node;
      dragged = false;
    });
    sigma.on('nodeDrag', () => {
      dragged = true;
    });
    sigma.on('nodeDragEnd', ({ node }) => {
      this.#held = null;
      if (!dragged) return;
      const { x, y } = this.#graph.getNodeAttributes(node);
      events.onPin(node, { x: Math.round(x), y: Math.round(y) });
      setTimeout(() => {
        dragged = false;
      });
    });
  }

  #places(pinned: Readonly<Record<string, Position>>): Map<string, Position> {
    const places = new Map<string, Position>();
    this.#graph.forEachNode((id, { x, y }) => places.set(id, { x, y }));
    for (const [id, position] of Object.entries(pinned)) places.set(id, position);
    return places;
  }

  #looks(node: DrawnNode, selected: string | null) {
    const { entities, label } = COLOURS[this.#theme];
    const marked = node.id === selected;
    return {
      name: shortened(node.name),
      shape: SHAPES[node.type],
      size: sizeOf(node.degree, node.central) + (marked ? 4 : 0),
      colour: entities[node.type],
      labelColour: label,
      prominent: node.central || marked,
    };
  }

  #looksOf(edge: DrawnEdge, selected: string | null) {
    const colour = COLOURS[this.#theme].relations[edge.type];
    return {
      width: widthOf(edge.type, edge.eventCount) + (edge.id === selected ? 2 : 0),
      colour,
      plain: edge.planned ? CLEAR : colour,
      gap: edge.planned ? 7 : 0,
    };
  }

  #task(): LayoutTask {
    const numbers = new Map(this.#laidOut.map((id, index) => [id, index]));
    const attributes = this.#laidOut.map((id) => this.#graph.getNodeAttributes(id));
    return {
      run: ++this.#run,
      positions: new Float32Array(attributes.flatMap(({ x, y }) => [x, y])),
      fixed: new Uint8Array(attributes.map(({ fixed }) => Number(fixed))),
      sizes: new Float32Array(attributes.map(({ size }) => size)),
      ends: new Uint32Array(
        [...this.#edges.values()].flatMap(({ source, target }) => [
          numbers.get(source)!,
          numbers.get(target)!,
        ]),
      ),
    };
  }

  #move({ run, positions, done }: LayoutStep): void {
    if (run !== this.#run) return;
    if (!done && matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const [index, id] of this.#laidOut.entries()) {
      if (id === this.#held || !this.#graph.hasNode(id) || this.#graph.getNodeAttribute(id, 'fixed'))
        continue;
      this.#graph.mergeNodeAttributes(id, { x: positions[2 * index], y: positions[2 * index + 1] });
    }
  }
}

/** Nothing of a line is seen. */
const CLEAR = '#00000000';
/** More are not drawn while the view moves, so that it moves smoothly. */
const MANY_EDGES = 1_000;
const LONGEST_LABEL = 28;

function shortened(name: string): string {
  return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name;
}
