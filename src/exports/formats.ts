import { events } from './events';
import type { ExportFormat } from './export-format';
import { neo4j } from './neo4j';

/** The formats that the graph can be written in. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [events, neo4j];
