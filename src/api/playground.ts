import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphiQLOptions } from 'graphql-yoga';
import { packageFile } from '../tables';

type Tab = NonNullable<GraphiQLOptions['defaultTabs']>[number];

const VARIABLES = /^# variables: (.+)$/m;

/** The page reads these two as well: what the tab shown first holds. Without them it holds a text about GraphiQL. */
type PlaygroundOptions = GraphiQLOptions & { query?: string; variables?: string };

/** Options of the playground: a tab for each question of `data/questions`, with its variables; the first is open. */
export function playgroundOptions(): PlaygroundOptions {
  const tabs = questionTabs(packageFile('data', 'questions'));
  const [first] = tabs;
  return {
    title: 'Bang Giao',
    defaultTabs: tabs,
    ...(first?.query && { query: first.query }),
    ...(first?.variables && { variables: first.variables }),
  };
}

function questionTabs(folder: string): Tab[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => tabOf(readFileSync(path.join(folder, name), 'utf8')));
}

function tabOf(query: string): Tab {
  const variables = VARIABLES.exec(query)?.[1];
  return { query, variables: variables ? JSON.stringify(JSON.parse(variables), null, 2) : null };
}

/** The page, all of it in one file. Its 9 MB are loaded when first asked for, to keep the start quick. */
export async function renderPlayground(options?: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options);
}
