/** A drawing to be laid out; nodes are numbered as they stand. */
export interface LayoutTask {
  /** Tells tasks apart: the nodes of another one have other numbers. */
  readonly run: number;
  /** x and y of each node, one after the other. */
  readonly positions: Float32Array;
  /** 1 for those that stay where they are. */
  readonly fixed: Uint8Array;
  /** Radius of each node. */
  readonly sizes: Float32Array;
  /** Numbers of source and target of each edge, one after the other. */
  readonly ends: Uint32Array;
}

/** Positions after some more steps; the last of a task says so. */
export interface LayoutStep {
  /** That of the task. */
  readonly run: number;
  readonly positions: Float32Array;
  readonly done: boolean;
}
