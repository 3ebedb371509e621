export * from './graph-store';
export * from './open-store';
