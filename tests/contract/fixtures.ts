import type {
  Article,
  Entity,
  EntityType,
  Evidence,
  Extraction,
  GraphEvent,
  PartialDate,
  Role,
} from '../../src/graph';
import type { GraphDelta, GraphStore, ResolutionItem, StoredArticle } from '../../src/store';

/** Opens an empty store. */
export type OpenEmpty = () => Promise<GraphStore>;

export function entity(type: EntityType, id: string, name: string, rest: Partial<Entity> = {}): Entity {
  return {
    id,
    type,
    name,
    aliases: [{ name, language: 'vi' }],
    level: null,
    country: null,
    placeId: null,
    kind: null,
    location: null,
    identifiers: [],
    validFrom: null,
    validTo: null,
    becameIds: [],
    ...rest,
  };
}

export function evidence(quote: string, start = 0): Evidence {
  return { quote, start, end: start + quote.length, rule: 'vi.meeting.test@1', confidence: 0.9 };
}

/** An event that occurred, with one participant for every end of its pairs. */
export function event(id: string, rest: Partial<GraphEvent> = {}): GraphEvent {
  const type = rest.type ?? 'MEETING';
  const pairs = rest.pairs ?? [];
  const ends = type === 'SIGNING' ? pairs.map(([signatory]) => signatory) : pairs.flat();
  return {
    id,
    type,
    status: 'OCCURRED',
    date: null,
    placeId: null,
    agreementId: null,
    participants: [...new Set(ends)].sort().map((entityId) => ({
      entityId,
      role: type === 'SIGNING' ? ('SIGNATORY' as const) : ('PARTICIPANT' as const),
      side: null,
    })),
    reports: [],
    ...rest,
    pairs,
  };
}

export function reportedBy(...articleIds: string[]): Pick<GraphEvent, 'reports'> {
  return { reports: articleIds.map((articleId) => ({ articleId, evidence: [evidence('Hai bên hội đàm')] })) };
}

export function stored(id: string, rest: Partial<Article> = {}): StoredArticle {
  const article: Article = {
    id,
    url: `https://news.example/${id}`,
    title: `Tin ${id}`,
    publisher: 'Báo Biên giới',
    language: 'vi',
    publishedAt: '2024-05-10',
    text: 'Hai bên hội đàm tại cửa khẩu.',
    regions: [{ kind: 'story', start: 0, end: 29 }],
    ...rest,
  };
  return { article, extraction: extraction(article), digest: `digest of ${id}` };
}

function extraction(article: Article): Extraction {
  return {
    articleId: article.id,
    language: article.language,
    extractor: 'rules@1',
    entities: [],
    mentions: [],
    claims: [],
  };
}

export function role(
  id: string,
  personId: string,
  ofId: string | null,
  title = 'Chủ tịch',
  asOf: PartialDate | null = null,
): Role {
  return { id, personId, title, ofId, asOf, reports: [{ articleId: 'a1', evidence: evidence(title) }] };
}

export function item(
  articleId: string,
  localId: string,
  block: string,
  rest: Partial<ResolutionItem> = {},
): ResolutionItem {
  return { stage: 'place', articleId, localId, block, targetId: `city:${localId}`, facts: '', ...rest };
}

export async function apply(store: GraphStore, ...deltas: GraphDelta[]): Promise<void> {
  await store.write(async (tx) => {
    for (const delta of deltas) await tx.apply(delta);
  });
}

const city = (id: string, name: string, rest: Partial<Entity> = {}) => entity('City', id, name, rest);

/** Two provinces that face each other across a border, a town, bodies and people in each, and a third country. */
export const WORLD: readonly Entity[] = [
  city('quang-ninh', 'Quảng Ninh', { level: 'province', country: 'VN' }),
  city('mong-cai', 'Móng Cái', { level: 'city', placeId: 'quang-ninh' }),
  city('hai-son', 'Hải Sơn', { level: 'commune', placeId: 'mong-cai' }),
  city('guangxi', 'Quảng Tây', { level: 'province', country: 'CN' }),
  city('dongxing', 'Đông Hưng', {
    level: 'city',
    placeId: 'guangxi',
    aliases: [
      { name: 'Dongxing', language: 'zh-Latn' },
      { name: 'Đông Hưng', language: 'vi' },
      { name: '东兴', language: 'zh' },
    ],
  }),
  city('vientiane', 'Viêng Chăn', { level: 'city', country: 'LA' }),
  entity('Association', 'council-mong-cai', 'HĐND thành phố Móng Cái', {
    kind: 'government',
    placeId: 'mong-cai',
  }),
  entity('Association', 'congress-dongxing', 'Nhân đại thành phố Đông Hưng', {
    kind: 'government',
    placeId: 'dongxing',
  }),
  entity('Party', 'party-mong-cai', 'Thành ủy Móng Cái', { placeId: 'mong-cai' }),
  entity('Person', 'an', 'Nguyễn Văn An'),
  entity('Person', 'binh', 'Trần Thị Bình'),
  entity('Person', 'li', 'Lý Minh'),
  entity('Agreement', 'letter', 'Ý định thư hợp tác', { kind: 'letter_of_intent' }),
];

/** Nguyễn Văn An in the party of Móng Cái, Lý Minh in Đông Hưng itself, Trần Thị Bình nowhere that is known. */
export const ROLES: readonly Role[] = [
  role('role-an', 'an', 'party-mong-cai', 'Bí thư'),
  role('role-binh', 'binh', null, 'Trưởng đoàn'),
  role('role-li', 'li', 'dongxing', 'Thị trưởng'),
];
