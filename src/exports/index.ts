export type { ExportFile, ExportFormat } from './export-format';
export { EXPORT_FORMATS } from './formats';
export { type GraphStreams, graphStreams, type ReportRow } from './graph-streams';
export { inChunks } from './in-chunks';
export { selectedStreams } from './selected-streams';
