import { evaluate, formatReport } from '../../src/evaluation';
import { edge, goldArticle, predictedArticle } from './made-up';

const counts = ({ truePositives, falsePositives, falseNegatives }: ReturnType<typeof evaluate>['edges']) => [
  truePositives,
  falsePositives,
  falseNegatives,
];
const score = (...args: Parameters<typeof predictedArticle>) =>
  evaluate([goldArticle()], [predictedArticle(...args)]);
const entity = (id: string, type: 'City' | 'Person' | 'Association' | 'Agreement', name: string) => ({
  id,
  type,
  name,
  aliases: [],
});

describe('entities', () => {
  it('are recognised without case, diacritics and kind words, documents by half of their words', () => {
    expect(counts(score().entities)).toEqual([3, 0, 0]);
  });

  it('cost nothing where they are optional, and are recognised in their short form', () => {
    const report = score([], [entity('p4', 'Association', 'UBND TP An Hà')]);
    expect(counts(report.entities)).toEqual([3, 0, 0]);
  });

  it('are paired one to one: a second one of the same name is spurious', () => {
    expect(counts(score([], [entity('p4', 'City', 'An Hà')]).entityTypes.City)).toEqual([2, 1, 0]);
  });

  it('cost nothing where only the noise behind the story names them', () => {
    expect(counts(score([], [entity('p4', 'City', 'Cù Mông')]).entities)).toEqual([3, 0, 0]);
    const gold = goldArticle({ story_end: undefined });
    const predicted = predictedArticle([], [entity('p4', 'City', 'Cù Mông')]);
    expect(counts(evaluate([gold], [predicted]).entities)).toEqual([3, 1, 0]);
  });

  it('are missed where there is no prediction', () => {
    const report = evaluate([goldArticle()], []);
    expect([report.missing, ...counts(report.entities), ...counts(report.edges)]).toEqual([
      1, 0, 0, 3, 0, 0, 4,
    ]);
    expect(report.entities.f1).toBe(0);
  });
});

describe('edges', () => {
  it('are right either way round where the tie is mutual', () => {
    expect(counts(score([edge('MET_WITH', 'p2', 'p1')]).edgeTypes.MET_WITH)).toEqual([1, 0, 1]);
    expect(counts(score([edge('SIGNED', 'p3', 'p1')]).edgeTypes.SIGNED)).toEqual([0, 1, 2]);
  });

  it('go to the meeting whose date agrees, whatever their order', () => {
    const report = score([
      edge('MET_WITH', 'p1', 'p2', { date: '2024-03-05' }),
      edge('MET_WITH', 'p1', 'p2', { date: '2023' }),
    ]);
    expect(report.dates).toEqual({ right: 2, of: 2 });
  });

  it('are right with a wrong date, which is told apart', () => {
    const report = score([edge('MET_WITH', 'p1', 'p2', { date: '2020' })]);
    expect(counts(report.edgeTypes.MET_WITH)).toEqual([1, 0, 1]);
    expect(report.dates).toEqual({ right: 0, of: 1 });
    expect(report.errors).toContainEqual({
      articleId: 'a1',
      kind: 'date',
      message: 'MET_WITH thành phố An Hà ~ thành phố Bình Khê: 2020, not 2023',
    });
  });

  it('are right only in part where the date is less precise', () => {
    expect(score([edge('MET_WITH', 'p1', 'p2', { date: '2024' })]).dates).toEqual({ right: 0, of: 1 });
  });

  it('are spurious when told a third time, unless told as optional', () => {
    const met = edge('MET_WITH', 'p1', 'p2');
    // Both cities signed one document, so that a further meeting of them costs nothing.
    expect(counts(score([met, met, met]).edges)).toEqual([2, 0, 2]);
    expect(counts(score([edge('TWINNED_WITH', 'p1', 'p2')]).edges)).toEqual([0, 1, 4]);
  });

  it('cost nothing where they are optional', () => {
    const body = entity('p4', 'Association', 'UBND thành phố An Hà');
    expect(counts(score([edge('MET_WITH', 'p4', 'p2')], [body]).edges)).toEqual([0, 0, 4]);
  });

  it('may lead to a country', () => {
    const gold = goldArticle({ facts: [{ type: 'MET_WITH', pairs: [['e1', 'e5']] }] });
    const predicted = predictedArticle([edge('MET_WITH', 'p1', 'p4')], [entity('p4', 'City', 'Lào')]);
    expect(counts(evaluate([gold], [predicted]).edges)).toEqual([1, 0, 0]);
  });
});

describe('statuses', () => {
  it('other than occurred assert nothing', () => {
    const report = score([edge('MET_WITH', 'p1', 'p2', { status: 'planned' })]);
    expect(counts(report.edges)).toEqual([0, 0, 4]);
    expect(report.statuses.heldBack).toBe(1);
  });

  it('are compared with what the article tells as not having occurred', () => {
    const gold = goldArticle({
      non_facts: [{ type: 'TWINNED_WITH', status: 'denied', pairs: [['e1', 'e2']] }],
    });
    const statuses = (status: 'occurred' | 'denied' | 'planned') =>
      evaluate([gold], [predictedArticle([edge('TWINNED_WITH', 'p2', 'p1', { status })])]).statuses;
    expect(statuses('occurred')).toMatchObject({ told: 1, assertedAsOccurred: 1, right: 0 });
    expect(statuses('denied')).toMatchObject({ told: 1, assertedAsOccurred: 0, right: 1 });
    expect(statuses('planned')).toMatchObject({ told: 1, assertedAsOccurred: 0, right: 0 });
  });
});

describe('evidence', () => {
  it('is verbatim at its offsets or not', () => {
    const quote = 'hội đàm';
    const start = goldArticle().text.indexOf(quote);
    const at = (from: number) =>
      edge('MET_WITH', 'p1', 'p2', { evidence: [{ quote, start: from, end: from + 7 }] });
    expect(score([at(start), at(start + 1), edge('MET_WITH', 'p1', 'p2')]).quotes).toEqual({
      verbatim: 1,
      of: 2,
      edgesWithout: 1,
    });
  });
});

describe('the report', () => {
  it('is a table for people, with errors on lines of their own', () => {
    const report = score([edge('MET_WITH', 'p1', 'p2', { date: '2023' })]);
    const lines = formatReport(report, { errors: true }).split('\n');
    expect(lines).toContain('ENTITIES       P 1.000  R 1.000  F1 1.000   (3 right, 0 spurious, 0 missed)');
    expect(lines).toContain('EDGES          P 1.000  R 0.250  F1 0.400   (1 right, 0 spurious, 3 missed)');
    expect(lines).toContain('dates          1 of 1 exact');
    expect(lines).toContain('a1\tmissed edge\tSIGNED thành phố An Hà ~ Bản ghi nhớ hợp tác du lịch ');
    expect(formatReport(report)).not.toContain('missed edge');
  });
});
