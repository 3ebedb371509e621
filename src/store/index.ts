export * from './graph-store';
