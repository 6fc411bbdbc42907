import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { parseMarkdown, type Anchor, type Block, type Inline } from './markdown';

/** Our Markdown as elements. */
export function Markdown({ source }: { source: string }): JSX.Element {
  return (
    <>
      {parseMarkdown(source).map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Inlines inlines={block.inlines} />
      </p>
    );
  }
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((inlines, at) => (
          <li key={at}>
            <Inlines inlines={inlines} />
          </li>
        ))}
      </ul>
    );
  }
  const Heading = `h${block.level}` as const;
  return (
    <Heading>
      <Inlines inlines={block.inlines} />
    </Heading>
  );
}

function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, at) => <InlineView key={at} inline={inline} />);
}

function InlineView({ inline }: { inline: Inline }) {
  if (inline.kind === 'link') return <LinkView anchor={inline} />;
  if (inline.kind === 'strong') return <strong>{inline.text}</strong>;
  return inline.kind === 'code' ? <code>{inline.text}</code> : inline.text;
}

function LinkView({ anchor: { href, text } }: { anchor: Anchor }) {
  return href.startsWith('/') ? <Link to={href}>{text}</Link> : <a href={href}>{text}</a>;
}
