import { evaluate, foldOf, type GoldArticle, type PredictedArticle } from '../../evaluation';

/** Scores of one group of the articles. */
export interface FoldScore {
  readonly articles: number;
  readonly entitiesF1: number;
  readonly edgesF1: number;
}

/** Scores each of `k` groups of the articles alone; groups that got no article are left out. */
export function scoreFolds(
  gold: readonly GoldArticle[],
  predicted: readonly PredictedArticle[],
  k: number,
): FoldScore[] {
  const groups = Array.from({ length: k }, (_, fold) => gold.filter(({ id }) => foldOf(id, k) === fold));
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const { entities, edges } = evaluate(group, predicted);
      return { articles: group.length, entitiesF1: entities.f1, edgesF1: edges.f1 };
    });
}

/** A line a group, then mean and standard deviation. */
export function formatFolds(folds: readonly FoldScore[]): string {
  const lines = folds.map(({ articles, entitiesF1, edgesF1 }, index) => {
    const name = `fold ${index + 1}`.padEnd(8);
    const scores = `entities F1 ${entitiesF1.toFixed(3)}  edges F1 ${edgesF1.toFixed(3)}`;
    return `${name} ${scores}   (${articles} articles)`;
  });
  const entities = spread(folds.map(({ entitiesF1 }) => entitiesF1));
  const edges = spread(folds.map(({ edgesF1 }) => edgesF1));
  return [...lines, `mean     entities F1 ${entities}  edges F1 ${edges}`].join('\n');
}

function spread(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1);
  return `${mean.toFixed(3)} ± ${Math.sqrt(variance).toFixed(3)}`;
}
