import type { Block, Fact } from '@shared/documents/model';
import type { ReactNode } from 'react';
import type { Depth } from './outline';
import styles from './paper.module.css';

/** The title of the document is an h3: it stands in a window that has an h2 on a page with an h1. */
const headings = { 1: 'h4', 2: 'h5', 3: 'h6' } as const;

interface BlockViewProps {
  readonly block: Block;
  readonly depth: Depth;
  /** the list of headings, where the block asks for it */
  readonly contents: ReactNode;
}

/** One block of a document on screen: the same words in the same order as on paper. */
export function BlockView({ block, depth, contents }: BlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView block={block} depth={depth} />;
    case 'paragraph':
      return (
        <p className={styles['body']} dir="auto">
          {block.text}
        </p>
      );
    case 'note':
      return (
        <p className={styles['note']} role="note" dir="auto">
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul className={styles['list']}>
          {block.items.map((item, index) => (
            <li key={index} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className={styles['facts']}>
          {block.facts.map((fact, index) => (
            <FactView key={index} fact={fact} />
          ))}
        </dl>
      );
    case 'table':
      return <TableView block={block} />;
    case 'contents':
      return contents;
  }
}

function HeadingView({ block, depth }: { readonly block: Block & { readonly kind: 'heading' }; readonly depth: Depth }) {
  const Heading = headings[depth];
  const citation = block.level === 3 ? (block.citation ?? '') : '';
  return (
    <div className={styles['headed']}>
      <Heading tabIndex={-1} className={styles[`level${block.level}`]} dir="auto">
        {block.text}
      </Heading>
      {citation !== '' && <span className={styles['citation']}>{citation}</span>}
    </div>
  );
}

function FactView({ fact: { term, text, citation } }: { readonly fact: Fact }) {
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd dir="auto">{typeof text === 'string' ? text : text.join('\n')}</dd>
      {citation !== '' && <dd className={styles['citation']}>{citation}</dd>}
    </div>
  );
}

function TableView({ block: { head, rows, lead = false } }: { readonly block: Block & { readonly kind: 'table' } }) {
  return (
    <table className={lead ? `${styles['table']} ${styles['lead']}` : styles['table']}>
      <thead>
        <tr>
          {head.map((cell, column) => (
            <th key={column} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              // where the columns do not fit beside each other, each cell says whose it is
              <td key={column} data-column={head[column]} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
