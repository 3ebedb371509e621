import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutStep, LayoutTask } from './layout';

/** Steps between two answers, and in all. */
const STEPS = 20;
const ALL_STEPS = 300;
/** From so many nodes on, far ones are taken together. */
const MANY = 400;

let running = 0;

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  running = data.run;
  const graph = graphOf(data);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: false,
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 40,
    slowDown: 4,
    barnesHutOptimize: graph.order > MANY,
  };
  step(graph, settings, running, 0);
};

/** A turn of the event loop lies between two, so that a newer task takes over. */
function step(graph: UndirectedGraph, settings: object, run: number, done: number): void {
  if (run !== running) return;
  forceAtlas2.assign(graph, { iterations: STEPS, settings });
  const steps = done + STEPS;
  tell(graph, run, steps >= ALL_STEPS);
  if (steps < ALL_STEPS) setTimeout(() => step(graph, settings, run, steps));
}

function graphOf({ positions, fixed, sizes, ends }: LayoutTask): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let node = 0; node < fixed.length; node++)
    graph.addNode(node, {
      x: positions[2 * node],
      y: positions[2 * node + 1],
      size: sizes[node],
      fixed: fixed[node] === 1,
    });
  for (let edge = 0; edge < ends.length; edge += 2) graph.mergeEdge(ends[edge], ends[edge + 1]);
  return graph;
}

function tell(graph: UndirectedGraph, run: number, done: boolean): void {
  const positions = new Float32Array(graph.order * 2);
  graph.forEachNode((node, { x, y }) => positions.set([x, y], 2 * Number(node)));
  const answer: LayoutStep = { run, positions, done };
  postMessage(answer, { transfer: [positions.buffer] });
}
