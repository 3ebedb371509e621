import { type GraphReader, scanAll } from '../../store';
import { checkEvidence } from './check-evidence';
import type { Violation } from './violation';

const BATCH = 200;

/** Checks the roles of every person: their evidence, and that the body or place is stored. */
export async function* checkRoles(store: GraphReader): AsyncGenerator<Violation> {
  for await (const ids of scanAll(store, 'entity', BATCH)) {
    const roles = await store.rolesOfPersons(ids);
    const articles = await store.articles([
      ...new Set(roles.flatMap(({ reports }) => reports.map(({ articleId }) => articleId))),
    ]);
    const bodies = await store.entities(roles.flatMap(({ ofId }) => ofId ?? []));
    for (const { id, ofId, reports } of roles) {
      const quoted = reports.map(({ articleId, evidence }) => ({ articleId, evidence: [evidence] }));
      yield* checkEvidence(id, quoted, articles);
      if (ofId !== null && bodies.get(ofId)?.id !== ofId) {
        yield { law: 'references', message: `${id} is held in a body that is not stored.`, ids: [id, ofId] };
      }
    }
  }
}
