import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeInBrowser } from './chromium';
import { runningExplorer } from './running-explorer';

const REPORTED = path.join(__dirname, '../../../data/articles/reported.jsonl');
const MONG_CAI = 'city:vn-quang-ninh-mong-cai';
const HOSTILE = path.join(tmpdir(), `bang-giao-hostile-${process.pid}.jsonl`);

/** An article that would be code if it were taken for anything but text. */
const ARTICLE = {
  id: 'hostile',
  title: '<img src=x onerror=alert(1)> \u202Egnảrt',
  publisher: '"><script>alert(1)</script>',
  published: '2025-06-02',
  text: 'Ngày 1/6/2025, thành phố Lào Cai hội đàm với huyện Hà Khẩu (Trung Quốc). <script>alert(1)</script> 👩‍👩‍👧 \u200Bxong.',
};
const TEXT =
  'Ngày 20/5/2024, thành phố Móng Cái và thành phố Đông Hưng (Trung Quốc) ký biên bản ghi nhớ hợp tác du lịch.';

describeInBrowser('the other pages of the explorer', () => {
  writeFileSync(HOSTILE, `${JSON.stringify(ARTICLE)}\n`);
  const explorer = runningExplorer(REPORTED, HOSTILE);

  it('shows a hostile article as text, without running or linking any of it', async () => {
    const page = await explorer.open('?show=article+-+hostile');
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    await page.locator('.article-text').waitFor();
    expect(await page.locator('.panel h2').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('.article-text').textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('.panel cite').first().textContent()).toContain('"><script>alert(1)</script>');
    expect(await page.locator('.panel a').count()).toBe(0);
    expect(await page.locator('.panel img, .panel script').count()).toBe(0);
    expect(dialogs).toBe(0);
  });

  it('tells ties in a table that is sorted, opened and downloaded', async () => {
    const page = await explorer.open('?page=ties&level=PROVINCE');
    await page.getByRole('table').waitFor();
    const counts = (await page.locator('tbody tr td:nth-child(2)').allInnerTexts()).map(Number);
    expect(counts.length).toBeGreaterThan(10);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    const rows = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n');
    expect(rows.length).toBeGreaterThan(counts.length);
    await page.locator('tbody tr').first().getByRole('button').first().click();
    await page.locator('.panel blockquote').first().waitFor();
  });

  it('draws ties on a map whose places and arcs can be reached by keys', async () => {
    const page = await explorer.open('?page=map&level=PROVINCE');
    const arc = page.getByRole('button', { name: /Quảng Tây – Quảng Ninh: \d+ events/ });
    await arc.waitFor();
    await arc.focus();
    await page.keyboard.press('Enter');
    await page.locator('.panel blockquote').first().waitFor();
    expect(new URL(page.url()).searchParams.get('show')).toMatch(/^tie /);
  });

  it('finds how two are connected, and draws it', async () => {
    const page = await explorer.open('?page=path');
    for (const [label, name] of [
      ['From', 'mong cai'],
      ['To', 'cao bang'],
    ] as const) {
      const field = page.getByRole('combobox', { name: label, exact: true });
      await field.fill(name);
      await page.locator('.hits [role=option]:visible').first().waitFor();
      await field.press('Enter');
    }
    await page.locator('.path-summary', { hasText: /^\d+ steps?/ }).waitFor();
    await page.locator('main blockquote').first().waitFor();
    await page.getByRole('button', { name: 'Draw it' }).click();
    await page.locator('.stage').waitFor();
    expect(new URL(page.url()).searchParams.getAll('focus')).toContain(MONG_CAI);
  });

  it('previews a text, and stores it for who has a token', async () => {
    const page = await explorer.open('?page=add');
    await page.getByRole('textbox', { name: 'Text' }).fill(TEXT);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('main mark').first().waitFor();
    await page.getByRole('button', { name: 'Token' }).click();
    await page.getByRole('textbox', { name: 'Token' }).fill(explorer.token('read', 'write'));
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('button', { name: 'Store it' }).click();
    await page.getByText('Stored.').waitFor();
    await page.getByRole('textbox', { name: 'Address of the article' }).fill('http://127.0.0.1/');
    await page.getByRole('button', { name: 'Fetch it' }).click();
    await page.getByText('FETCHING_OFF').waitFor();
  });

  it('reviews pairs: marks two as distinct, and takes it back', async () => {
    const page = await explorer.open('?page=review');
    await page.getByRole('button', { name: 'Token' }).click();
    await page.getByRole('textbox', { name: 'Token' }).fill(explorer.token('read', 'review'));
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).first().fill('Their posts differ.');
    await page.getByRole('button', { name: 'Two different ones' }).first().click();
    await page.getByText('Their posts differ.').first().waitFor();
    await page.getByRole('button', { name: 'Take back' }).first().click();
    await page.getByText('Nothing has been decided yet.').waitFor();
  });

  const addresses = [
    `?focus=${MONG_CAI}&show=entity+${MONG_CAI}`,
    '?page=map&level=PROVINCE',
    '?page=ties&level=PROVINCE&show=article+-+reported-002',
    `?page=path&path-from=${MONG_CAI}&path-to=city:vn-cao-bang`,
    '?page=add',
    '?page=review',
  ];
  it.each(
    addresses.flatMap((address) => (['light', 'dark'] as const).map((scheme) => [address, scheme] as const)),
  )('%s in %s colours has no serious fault that axe knows of', async (address, colorScheme) => {
    const page = await explorer.open(address, { colorScheme, bypassCSP: true });
    await page.locator('.state.loading').last().waitFor({ state: 'detached' });
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    const faults = await page.evaluate(seriousFaults);
    expect(faults).toEqual([]);
  });
});

/** Runs in the page. */
async function seriousFaults(): Promise<string[]> {
  // biome-ignore lint/suspicious/noExplicitAny: put into the page by the test
  const { violations } = await (globalThis as any).axe.run(document, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`,
    );
}
