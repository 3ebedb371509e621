import path from 'node:path';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './chromium';
import { runningExplorer } from './running-explorer';

const REPORTED = path.join(__dirname, '../../../data/articles/reported.jsonl');
const MONG_CAI = 'city:vn-quang-ninh-mong-cai';
const DONG_HUNG = 'city:cn-guangxi-dongxing';

describeInBrowser('the graph in the explorer', () => {
  const explorer = runningExplorer(REPORTED);

  it('opens on the places with the most ties, and what happened last', async () => {
    const page = await explorer.open();
    const stage = page.locator('.stage');
    await stage.waitFor();
    expect(Number(await stage.getAttribute('data-nodes'))).toBeGreaterThan(20);
    await page.getByRole('heading', { name: 'Latest events' }).waitFor();
    expect(await page.locator('.panel .event-line').count()).toBeGreaterThan(3);
  });

  it('finds as one types, without diacritics, by keys alone, and draws around what is chosen', async () => {
    const page = await explorer.open();
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('mong cai');
    await page.getByRole('option', { name: 'Móng Cái Town' }).waitFor();
    await field.press('Enter');
    await page.getByRole('heading', { name: 'Móng Cái', exact: true }).waitFor();
    expect(addressOf(page).getAll('focus')).toEqual([MONG_CAI]);
    await page.locator('.panel').getByRole('heading', { name: 'Twins' }).waitFor();
  });

  it('lists what it draws: expands, hides, brings back', async () => {
    const page = await explorer.open(`?focus=${MONG_CAI}`);
    await page.getByRole('button', { name: 'As a list' }).first().click();
    const list = page.locator('.graph-list');
    const before = await list.locator('li').count();
    await list.getByRole('button', { name: 'Expand Đông Hưng' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.graph-list li').length > count, before);
    expect(addressOf(page).getAll('focus')).toEqual([MONG_CAI, DONG_HUNG]);
    await list.getByRole('button', { name: 'Hide Đông Hưng' }).click();
    await list.getByRole('button', { name: 'Đông Hưng', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show 1 hidden one' }).click();
    await list.getByRole('button', { name: 'Đông Hưng', exact: true }).waitFor();
  });

  it('leads from a relation to its events, to the sentence, and to its place in the article', async () => {
    const page = await explorer.open(`?focus=${MONG_CAI}`);
    await page.getByRole('button', { name: 'As a list' }).first().click();
    await page.getByRole('button', { name: 'Đông Hưng — met with — Móng Cái' }).click();
    const panel = page.locator('.panel');
    await panel.locator('.event-line').first().waitFor();
    const quote = await panel.locator('blockquote').first().textContent();
    await panel.getByRole('button', { name: 'Show in the article' }).first().click();
    await panel.locator('.article-text mark.shown, .article-text mark[class*="shown"]').first().waitFor();
    const shown = await panel.locator('mark[class*="shown"]').allTextContents();
    expect(shown.join('')).toBe(quote);
    expect(await panel.getByRole('link').first().getAttribute('href')).toMatch(/^https?:\/\//);
  });

  it('leads from whom somebody met to the meetings and the link to the source', async () => {
    const page = await explorer.open(`?focus=${MONG_CAI}&show=entity+${MONG_CAI}`);
    const panel = page.locator('.panel');
    await panel.getByRole('button', { name: /^\d+ times, last / }).click();
    await panel.locator('.kind', { hasText: 'met with' }).waitFor();
    await panel.locator('.event-line').first().waitFor();
    expect(await panel.locator('.evidence cite a').first().getAttribute('href')).toMatch(/^https?:\/\//);
  });

  it('keeps the view in the address, so that it can be sent and gone back to', async () => {
    const page = await explorer.open(`?focus=${MONG_CAI}`);
    await page.getByRole('checkbox', { name: 'part of' }).uncheck();
    await page.getByRole('combobox', { name: 'From' }).selectOption('2020');
    const address = page.url();
    expect(addressOf(page).get('without')).toBe('PART_OF');
    const sent = await explorer.open(new URL(address).search);
    await sent.locator('.stage').waitFor();
    expect(await sent.getByRole('checkbox', { name: 'part of' }).isChecked()).toBe(false);
    expect(await sent.locator('.stage').getAttribute('data-nodes')).toBe(
      await page.locator('.stage').getAttribute('data-nodes'),
    );
    await page.goBack();
    await page.goBack();
    expect(await page.getByRole('checkbox', { name: 'part of' }).isChecked()).toBe(true);
  });

  it('draws what is planned too, until that is switched off', async () => {
    const page = await explorer.open(`?focus=${await somebodyWithPlans(explorer.url)}`);
    await page.getByRole('button', { name: 'As a list' }).first().click();
    const planned = page.locator('.graph-list li', { hasText: /planned|wished for/ });
    await planned.first().waitFor();
    await page.getByRole('button', { name: 'As a drawing' }).click();
    await page.locator('.stage').waitFor();
    await page.getByRole('button', { name: 'As a list' }).first().click();
    await page.getByRole('checkbox', { name: 'planned or wished' }).uncheck();
    await planned.first().waitFor({ state: 'detached' });
  });

  it('draws only what happened in the years that are chosen', async () => {
    const page = await explorer.open(`?focus=${MONG_CAI}&without=PART_OF&without=HOLDS_ROLE`);
    const met = page.getByRole('button', { name: 'Đông Hưng — met with — Móng Cái' });
    await page.getByRole('button', { name: 'As a list' }).first().click();
    await met.waitFor();
    await page.getByRole('combobox', { name: 'to', exact: true }).selectOption('2016');
    await met.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Đông Hưng — twinned with — Móng Cái' }).waitFor();
  });

  it('is moved by hand: a click shows, a drag puts in place', async () => {
    const page = await explorer.open(`?focus=${MONG_CAI}`);
    const spot = await somePlace(page);
    await page.mouse.click(spot.x, spot.y);
    await page
      .locator('.panel .kind')
      .filter({ hasText: /Town|Province|Commune/ })
      .waitFor();
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.down();
    await page.mouse.move(spot.x + 40, spot.y + 30, { steps: 6 });
    await page.mouse.up();
    await page.waitForFunction(() => location.search.includes('pin='));
    await page.getByRole('button', { name: 'Let go of what was put in place' }).click();
    await page.waitForFunction(() => !location.search.includes('pin='));
  });

  it('speaks Vietnamese, in light and in dark', async () => {
    const page = await explorer.open('', { locale: 'vi', colorScheme: 'dark' });
    await page.getByRole('heading', { name: 'Trong đồ thị có gì' }).waitFor();
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(20, 25, 31)');
    expect(await page.locator('.panel time').first().textContent()).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    await page.getByRole('button', { name: 'Nền sáng' }).click();
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('heading', { name: 'What is in the graph' }).waitFor();
  });

  it('says what is no longer there', async () => {
    const page = await explorer.open('?show=event+meeting:never');
    await page.getByText('It is no longer in the graph.').waitFor();
  });

  it('fits a phone: nothing is cut off at the side', async () => {
    const page = await explorer.open(`?focus=${MONG_CAI}&show=entity+${MONG_CAI}`, {
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole('heading', { name: 'Móng Cái', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

function addressOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** The id of a participant of the first event that has not happened and has two sides. */
async function somebodyWithPlans(url: string): Promise<string> {
  const query = '{ events(filter: { status: [PLANNED] }) { nodes { participants { side entity { id } } } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { events: { nodes: { participants: { side: number | null; entity: { id: string } }[] }[] } };
  };
  const [first] = data.events.nodes.filter(({ participants }) => participants.some(({ side }) => side === 2));
  return first!.participants[0]!.entity.id;
}

/** The middle of something drawn in the colour of places, once the drawing has come to rest. */
async function somePlace(page: Page): Promise<{ x: number; y: number }> {
  let before: { x: number; y: number } | null = null;
  for (;;) {
    await page.waitForTimeout(500);
    const picture = (await page.screenshot()).toString('base64');
    const spot = await page.evaluate(firstOfColour, picture);
    if (spot && before && Math.abs(spot.x - before.x) < 2 && Math.abs(spot.y - before.y) < 2) return spot;
    before = spot;
  }
}

/** Runs in the page: the first spot of the stage in rows from above whose surroundings are all of the colour of places. */
async function firstOfColour(picture: string): Promise<{ x: number; y: number } | null> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { left, top, right, bottom } = document.querySelector('.stage')!.getBoundingClientRect();
  const isPlace = (x: number, y: number) => {
    const [r = 0, g = 0, b = 0] = context.getImageData(x, y, 1, 1).data;
    return Math.abs(r - 11) < 4 && Math.abs(g - 114) < 4 && Math.abs(b - 133) < 4;
  };
  for (let y = Math.ceil(top) + 4; y < bottom - 4; y += 2)
    for (let x = Math.ceil(left) + 4; x < right - 4; x += 2)
      if (isPlace(x, y) && isPlace(x - 3, y) && isPlace(x + 3, y) && isPlace(x, y - 3) && isPlace(x, y + 3))
        return { x, y };
  return null;
}
