import { events } from './events';
import type { ExportFormat } from './export-format';

/** The formats that the graph can be written in. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [events];
