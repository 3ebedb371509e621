import type { ExportFormat } from '../export-format';
import { flatten } from '../graph-streams';
import { jsonLines } from '../json-lines';
import { namedIn, withNamed } from '../with-named';
import { actorEntity, roleEntities } from './actors';
import { articleEntity, edgeEntity, eventEntities } from './events';

/** Entities of FollowTheMoney: for Aleph, OpenAleph and the tools of investigative journalists. */
export const ftm: ExportFormat = {
  name: 'ftm',
  summary: 'FollowTheMoney entities, one a line: for Aleph and its kin',
  isFolder: false,
  files: (graph) => [
    {
      name: 'ftm.jsonl',
      text: jsonLines(
        flatten(graph.entities(), (entity) => [actorEntity(entity)]),
        flatten(graph.roles(), roleEntities),
        flatten(graph.articles(), ({ article }) => [articleEntity(article)]),
        flatten(withNamed(graph.reader, graph.events(), namedIn), eventEntities),
        flatten(graph.edges(), (edge) => [edgeEntity(edge)]),
      ),
    },
  ],
};
