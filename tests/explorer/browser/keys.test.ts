import path from 'node:path';
import { describeInBrowser } from './chromium';
import { runningExplorer } from './running-explorer';

const REPORTED = path.join(__dirname, '../../../data/articles/reported.jsonl');
const MONG_CAI = 'city:vn-quang-ninh-mong-cai';

describeInBrowser('the explorer by keys alone', () => {
  const explorer = runningExplorer(REPORTED);

  it('takes Enter for what is typed, not for what was found before', async () => {
    const page = await explorer.open();
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('mong cai');
    await page.getByRole('option', { name: 'Móng Cái Town' }).waitFor();
    await field.fill('dong hung');
    await field.press('Enter');
    await page.getByRole('heading', { name: 'Đông Hưng', exact: true }).waitFor();
  });

  it('keeps the chosen hit in sight', async () => {
    const page = await explorer.open('', { viewport: { width: 1280, height: 400 } });
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('nguyen van');
    await page.locator('.hits [role=option]').first().waitFor();
    await field.press('ArrowUp');
    await page.locator('.hits [role=option]:last-child[aria-selected=true]').waitFor();
    const below = await page.evaluate(() => {
      const bottomOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().bottom;
      return bottomOf('.hits [aria-selected=true]') - bottomOf('.hits');
    });
    expect(below).toBeLessThanOrEqual(1);
  });

  it('keeps the focus in the details when they change and when they are closed', async () => {
    const page = await explorer.open();
    const panel = page.locator('.panel');
    await panel.locator('.event-line').first().press('Enter');
    await panel.getByRole('heading', { name: 'Who says so' }).waitFor();
    await page.locator('.panel:focus').waitFor();
    await panel.getByRole('button', { name: 'Close' }).press('Enter');
    await page.getByRole('heading', { name: 'Latest events' }).waitFor();
    await page.locator('.panel:focus').waitFor();
  });

  it('keeps the focus on what expands', async () => {
    const page = await explorer.open(`?focus=${MONG_CAI}`);
    await page.getByRole('button', { name: 'As a list' }).first().press('Enter');
    const items = page.locator('.graph-list li');
    const expand = page.getByRole('button', { name: 'Expand Đông Hưng' });
    await expand.waitFor();
    const before = await items.count();
    await expand.press('Enter');
    await items.nth(before).waitFor();
    expect(await expand.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
