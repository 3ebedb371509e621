export * from './graph-store';
export * from './open-store';
export * from './sequence';
