import type {
  Article,
  Entity,
  EventParticipant,
  EventStatus,
  EventType,
  Evidence,
  GraphEvent,
  PartialDate,
  Role,
} from '../../src/graph';
import type { GraphDelta, GraphMention, StoredArticle } from '../../src/store';

/** A small graph of real ties across the border, with reports in the tests' own words. */

const SENTENCES = {
  villages: 'Từ năm 2014, bản Pò Hèn bên này và bản Thán Sản bên kia đã là hai bản kết nghĩa.',
  talks: 'Hôm 13/8/2024, Móng Cái hội đàm với Đông Hưng.',
  councils: 'Ngày 9/5/2024, HĐND Móng Cái gặp Ủy ban Thường vụ Nhân đại Đông Hưng.',
  mechanism: 'Thành ủy Móng Cái và Thành ủy Đông Hưng đã ký thỏa thuận giao lưu.',
  committees: 'Ngày 9/5/2024, Thành ủy Cao Bằng hội đàm với Thành ủy Tịnh Tây.',
  intent: 'Cao Bằng và Tịnh Tây ký ý định thư, trở thành hai thành phố hữu nghị.',
  visit: 'Ngày 20/5/2025, đoàn Mường Nhé sang thăm Giang Thành.',
  police: 'Công an Mường Nhé giao ban với Công an Giang Thành, ký chương trình phối hợp.',
  greeting: 'Ngày 2/2/2023, Bành Thiệu Quan từ Đông Hưng sang Móng Cái chúc mừng Hoàng Bá Nam.',
  chair: 'Hồ Phi Dũng là Chủ tịch Hội Hữu nghị Việt - Trung tỉnh Lạng Sơn.',
  next: 'Năm 2026, Lạng Sơn dự kiến gặp Quảng Tây.',
} as const;

type SentenceKey = keyof typeof SENTENCES;

const ARTICLES: readonly StoredArticle[] = [
  article('seed-0', 'Láng giềng Móng Cái', '2024-10-14', ['villages', 'talks']),
  article('seed-1', 'Một năm trên biên giới', '2024', ['councils', 'mechanism', 'committees', 'intent']),
  article('seed-2', 'Nhịp cầu Mường Nhé', '2025-05-29', ['visit', 'police']),
  article('seed-3', 'Lời chúc đầu năm', '2023-02-02', ['greeting']),
  article('seed-4', 'Hội của những người bạn', '2023-12-14', ['chair', 'next']),
];

function article(id: string, title: string, publishedAt: PartialDate, keys: SentenceKey[]): StoredArticle {
  const story = keys.map((key) => SENTENCES[key]).join('\n');
  const text = `${title}\n${story}`;
  const value: Article = {
    id,
    url: `https://news.example/${id}`,
    title,
    publisher: 'Báo Biên giới',
    language: 'vi',
    publishedAt,
    text,
    regions: [
      { kind: 'title', start: 0, end: title.length },
      { kind: 'story', start: title.length + 1, end: text.length },
    ],
  };
  return {
    article: value,
    extraction: {
      articleId: id,
      language: 'vi',
      extractor: 'hand@1',
      entities: [],
      mentions: [],
      claims: [],
    },
    digest: `digest-${id}`,
  };
}

/** The sentence in the article that holds it. */
function evidence(key: SentenceKey): { articleId: string; evidence: Evidence } {
  const quote = SENTENCES[key];
  const stored = ARTICLES.find((candidate) => candidate.article.text.includes(quote));
  if (!stored) throw new Error(`no article holds ${key}`);
  const start = stored.article.text.indexOf(quote);
  return {
    articleId: stored.article.id,
    evidence: { quote, start, end: start + quote.length, rule: `hand.${key}@1`, confidence: 0.9 },
  };
}

type EntityParts = Partial<Omit<Entity, 'aliases'>> & { readonly aliases?: Record<string, string | null> };

function entity(id: string, type: Entity['type'], name: string, parts: EntityParts = {}): Entity {
  const { aliases = {}, ...rest } = parts;
  return {
    id,
    type,
    name,
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
    aliases: Object.entries({ [name]: 'vi', ...aliases }).map(([alias, language]) => ({
      name: alias,
      language,
    })),
  };
}

const city = (
  id: string,
  name: string,
  level: Entity['level'],
  country: string,
  placeId: string | null = null,
  parts: EntityParts = {},
) => entity(id, 'City', name, { level, country, placeId, ...parts });
const body = (id: string, name: string, kind: Entity['kind'], placeId: string) =>
  entity(id, 'Association', name, { kind, placeId });
const party = (id: string, name: string, placeId: string) => entity(id, 'Party', name, { placeId });

const ENTITIES: readonly Entity[] = [
  city('quang-ninh', 'Quảng Ninh', 'province', 'VN'),
  city('lang-son', 'Lạng Sơn', 'province', 'VN'),
  city('quang-tay', 'Quảng Tây', 'province', 'CN', null, { aliases: { Guangxi: 'en', 广西: 'zh' } }),
  city('mong-cai', 'Móng Cái', 'city', 'VN', 'quang-ninh', {
    aliases: { 'thành phố Móng Cái': 'vi' },
    validTo: '2025-06-30',
    becameIds: ['dong-hung', 'of-no-article'],
  }),
  city('dong-hung', 'Đông Hưng', 'city', 'CN', 'quang-tay', {
    aliases: { Dongxing: 'en', 东兴: 'zh' },
    location: { latitude: 21.55, longitude: 107.97 },
    identifiers: [{ scheme: 'example', value: '42' }],
  }),
  city('po-hen', 'Pò Hèn', 'village', 'VN', 'mong-cai'),
  city('than-san', 'Thán Sản', 'village', 'CN', 'dong-hung'),
  city('cao-bang', 'Cao Bằng', 'city', 'VN'),
  city('tinh-tay', 'Tịnh Tây', 'city', 'CN', 'quang-tay'),
  city('muong-nhe', 'Mường Nhé', 'district', 'VN'),
  city('giang-thanh', 'Giang Thành', 'district', 'CN'),
  party('thanh-uy-mong-cai', 'Thành ủy Móng Cái', 'mong-cai'),
  party('thanh-uy-dong-hung', 'Thành ủy Đông Hưng', 'dong-hung'),
  party('thanh-uy-cao-bang', 'Thành ủy Cao Bằng', 'cao-bang'),
  party('thanh-uy-tinh-tay', 'Thành ủy Tịnh Tây', 'tinh-tay'),
  body('hdnd-mong-cai', 'HĐND Móng Cái', 'government', 'mong-cai'),
  body('nhan-dai-dong-hung', 'Ủy ban Thường vụ Nhân đại Đông Hưng', 'government', 'dong-hung'),
  body('cong-an-muong-nhe', 'Công an Mường Nhé', 'security', 'muong-nhe'),
  body('cong-an-giang-thanh', 'Công an Giang Thành', 'security', 'giang-thanh'),
  body('hoi-huu-nghi-lang-son', 'Hội Hữu nghị Việt - Trung tỉnh Lạng Sơn', 'friendship', 'lang-son'),
  entity('hoang-ba-nam', 'Person', 'Hoàng Bá Nam'),
  entity('banh-thieu-quan', 'Person', 'Bành Thiệu Quan'),
  entity('ho-phi-dung', 'Person', 'Hồ Phi Dũng'),
  entity('thoa-thuan', 'Agreement', 'thỏa thuận giao lưu', { kind: 'agreement' }),
  entity('y-dinh-thu', 'Agreement', 'ý định thư', { kind: 'letter_of_intent' }),
  entity('chuong-trinh', 'Agreement', 'chương trình phối hợp', { kind: 'plan' }),
];

interface EventParts {
  readonly date?: PartialDate;
  readonly status?: EventStatus;
  readonly placeId?: string;
  readonly agreementId?: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly says: SentenceKey;
}

function event(id: string, type: EventType, participants: EventParticipant[], parts: EventParts): GraphEvent {
  const report = evidence(parts.says);
  return {
    id,
    type,
    status: parts.status ?? 'OCCURRED',
    date: parts.date ?? null,
    placeId: parts.placeId ?? null,
    agreementId: parts.agreementId ?? null,
    participants,
    pairs: parts.pairs,
    reports: [{ articleId: report.articleId, evidence: [report.evidence] }],
  };
}

const sides = (role: EventParticipant['role'], a: string, b: string): EventParticipant[] => [
  { entityId: a, role, side: 1 },
  { entityId: b, role, side: 2 },
];

const EVENTS: readonly GraphEvent[] = [
  event('m-talks', 'MEETING', sides('PARTICIPANT', 'mong-cai', 'dong-hung'), {
    date: '2024-08-13',
    placeId: 'mong-cai',
    pairs: [['dong-hung', 'mong-cai']],
    says: 'talks',
  }),
  event('m-councils', 'MEETING', sides('PARTICIPANT', 'hdnd-mong-cai', 'nhan-dai-dong-hung'), {
    date: '2024-05-09',
    pairs: [['hdnd-mong-cai', 'nhan-dai-dong-hung']],
    says: 'councils',
  }),
  event('m-committees', 'MEETING', sides('PARTICIPANT', 'thanh-uy-cao-bang', 'thanh-uy-tinh-tay'), {
    date: '2024-05-09',
    pairs: [['thanh-uy-cao-bang', 'thanh-uy-tinh-tay']],
    says: 'committees',
  }),
  event(
    'm-visit',
    'MEETING',
    [
      { entityId: 'muong-nhe', role: 'VISITOR', side: 1 },
      { entityId: 'giang-thanh', role: 'HOST', side: 2 },
    ],
    { date: '2025-05-20', pairs: [['giang-thanh', 'muong-nhe']], says: 'visit' },
  ),
  event('m-police', 'MEETING', sides('PARTICIPANT', 'cong-an-muong-nhe', 'cong-an-giang-thanh'), {
    date: '2025',
    pairs: [['cong-an-giang-thanh', 'cong-an-muong-nhe']],
    says: 'police',
  }),
  event(
    'm-greeting',
    'MEETING',
    [
      { entityId: 'banh-thieu-quan', role: 'DELEGATION_HEAD', side: 1 },
      { entityId: 'dong-hung', role: 'VISITOR', side: 1 },
      { entityId: 'hoang-ba-nam', role: 'DELEGATION_HEAD', side: 2 },
      { entityId: 'mong-cai', role: 'HOST', side: 2 },
    ],
    {
      date: '2023-02-02',
      pairs: [
        ['banh-thieu-quan', 'hoang-ba-nam'],
        ['dong-hung', 'mong-cai'],
      ],
      says: 'greeting',
    },
  ),
  event('m-next', 'MEETING', sides('PARTICIPANT', 'lang-son', 'quang-tay'), {
    date: '2026',
    status: 'PLANNED',
    pairs: [['lang-son', 'quang-tay']],
    says: 'next',
  }),
  event('s-mechanism', 'SIGNING', sides('SIGNATORY', 'thanh-uy-mong-cai', 'thanh-uy-dong-hung'), {
    agreementId: 'thoa-thuan',
    pairs: [
      ['thanh-uy-dong-hung', 'thoa-thuan'],
      ['thanh-uy-mong-cai', 'thoa-thuan'],
    ],
    says: 'mechanism',
  }),
  event('s-intent', 'SIGNING', sides('SIGNATORY', 'cao-bang', 'tinh-tay'), {
    date: '2024-05-09',
    agreementId: 'y-dinh-thu',
    pairs: [
      ['cao-bang', 'y-dinh-thu'],
      ['tinh-tay', 'y-dinh-thu'],
    ],
    says: 'intent',
  }),
  event('s-police', 'SIGNING', sides('SIGNATORY', 'cong-an-muong-nhe', 'cong-an-giang-thanh'), {
    date: '2025',
    agreementId: 'chuong-trinh',
    pairs: [
      ['cong-an-giang-thanh', 'chuong-trinh'],
      ['cong-an-muong-nhe', 'chuong-trinh'],
    ],
    says: 'police',
  }),
  event('t-villages', 'TWINNING', sides('MEMBER', 'po-hen', 'than-san'), {
    date: '2014',
    pairs: [['po-hen', 'than-san']],
    says: 'villages',
  }),
  event('t-intent', 'TWINNING', sides('MEMBER', 'cao-bang', 'tinh-tay'), {
    date: '2024-05-09',
    pairs: [['cao-bang', 'tinh-tay']],
    says: 'intent',
  }),
];

function role(personId: string, title: string, ofId: string, asOf: PartialDate, says: SentenceKey): Role {
  return { id: `${personId}:${ofId}`, personId, title, ofId, asOf, reports: [evidence(says)] };
}

const ROLES: readonly Role[] = [
  role('ho-phi-dung', 'Chủ tịch', 'hoi-huu-nghi-lang-son', '2023-12-14', 'chair'),
  role('hoang-ba-nam', 'Bí thư', 'thanh-uy-mong-cai', '2023-02-02', 'greeting'),
  role('banh-thieu-quan', 'Bí thư', 'thanh-uy-dong-hung', '2023-02-02', 'greeting'),
];

/** Every place where an article has an entity's name, longer names first where they overlap. */
function mentionsIn({ article: { id, text } }: StoredArticle): GraphMention[] {
  const named = [...ENTITIES].sort((a, b) => b.name.length - a.name.length);
  const mentions: GraphMention[] = [];
  for (const { id: entityId, name } of named)
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (!mentions.some((other) => start < other.end && other.start < end))
        mentions.push({ articleId: id, entityId, start, end });
    }
  return mentions.sort((a, b) => a.start - b.start);
}

export const SEED_GRAPH: GraphDelta = {
  putArticles: ARTICLES,
  replaceMentions: ARTICLES.map((stored) => ({
    articleId: stored.article.id,
    mentions: mentionsIn(stored),
  })),
  putEntities: ENTITIES,
  putEvents: EVENTS,
  putRoles: ROLES,
};

/** A second meeting of Móng Cái and Đông Hưng, for tests that add to the graph. */
export function anotherMeeting(id: string, date: PartialDate): GraphEvent {
  return event(id, 'MEETING', sides('PARTICIPANT', 'mong-cai', 'dong-hung'), {
    date,
    pairs: [['dong-hung', 'mong-cai']],
    says: 'talks',
  });
}

/** An entity of the type and name only. */
export function bareEntity(id: string, type: Entity['type'], name: string): Entity {
  return entity(id, type, name);
}
