/** Lays a map out from top to bottom. Takes as long as a fifth of a second: work for a worker, not for a page. */
import dagre from '@dagrejs/dagre';
import {
  type Box,
  type Layout,
  type Placed,
  type PlacedEdge,
  SIZES,
} from '../../../screens/desk/map/placed.ts';

const ROOM = { rankdir: 'TB', nodesep: 36, edgesep: 14, ranksep: 44, marginx: 24, marginy: 24 } as const;

export function layOut({ nodes, edges }: Layout): Placed {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph(ROOM);
  for (const { id, kind } of nodes) graph.setNode(id, { ...SIZES[kind] });
  // Ways that many went are kept short and straight.
  for (const { from, to, calls } of edges)
    graph.setEdge(from, to, { weight: 1 + Math.log2(1 + calls), ...(calls > 0 && SIZES.number) });
  // What no way leads to must not stand beside the opening, where ways would run through it.
  for (const { id } of nodes.slice(1))
    if (!edges.some(({ to }) => to === id)) graph.setEdge(nodes[0]?.id ?? id, id, {});
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: Object.fromEntries(nodes.map(({ id }) => [id, boxOf(graph.node(id))])),
    edges: Object.fromEntries(edges.map(({ id, from, to }) => [id, wayOf(graph.edge(from, to))])),
  };
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

interface Drawn {
  readonly points: PlacedEdge['points'];
  readonly x?: number;
  readonly y?: number;
}

const wayOf = ({ points, x, y }: Drawn): PlacedEdge => ({
  points: points.map((point) => ({ x: point.x, y: point.y })),
  label: x === undefined || y === undefined ? null : { x, y },
});
