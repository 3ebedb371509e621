import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphStore } from '../store';

const SECONDS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];
const COSTS = [1, 10, 100, 1_000, 10_000, 50_000];

/** What one server counts of itself, for Prometheus. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'bang_giao_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by address, method and status.',
    labelNames: ['path', 'method', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly costs = new Histogram({
    name: 'bang_giao_operation_cost',
    help: 'Cost of the operations that were answered, as `extensions.cost` tells it.',
    buckets: COSTS,
    registers: [this.registry],
  });
  readonly errors = new Counter({
    name: 'bang_giao_errors_total',
    help: 'Errors that were answered, by code.',
    labelNames: ['code'],
    registers: [this.registry],
  });
  readonly storeCalls = new Histogram({
    name: 'bang_giao_store_call_duration_seconds',
    help: 'Time that the store takes, by method of the port.',
    labelNames: ['method'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly articles = new Counter({
    name: 'bang_giao_articles_total',
    help: 'Articles that were handed in, by what became of them.',
    labelNames: ['status'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Adds the number of subscriptions, asked for when it is told. */
  watchSubscriptions(count: () => number): void {
    new Gauge({
      name: 'bang_giao_subscriptions',
      help: 'Clients that are told of new reports.',
      registers: [this.registry],
      collect() {
        this.set(count());
      },
    });
  }

  /** The store, with the time that each call takes noted. */
  timed(store: GraphStore): GraphStore {
    return new Proxy(store, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => this.#timed(String(key), () => value.apply(target, args));
      },
    });
  }

  async #timed(method: string, call: () => Promise<unknown>): Promise<unknown> {
    const end = this.storeCalls.startTimer({ method });
    try {
      return await call();
    } finally {
      end();
    }
  }
}
