import { useEffect, type ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './page-head.module.css';
import { Link } from '@tanstack/react-router';

/** The frame of a page's content. `narrow` for forms and reading. */
export function PageBody({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return <div className={classes(styles.page, narrow && styles.narrow)}>{children}</div>;
}

/**
 * Title, what the page is about in a line, and its actions; on a phone `action` moves to the thumb.
 * `title` is also the title of the window, so give `name` where it is not a string.
 */
export function PageHead({
  title,
  name = typeof title === 'string' ? title : '',
  lead,
  above,
  action,
  back,
}: {
  title: ReactNode;
  name?: string;
  lead?: ReactNode;
  /** A line above the title, e.g. chips of state. */
  above?: ReactNode;
  action?: ReactNode;
  back?: { to: string; label: string };
}) {
  useWindowTitle(name);
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {back && (
          <Link to={back.to} className={styles.back}>
            <Icon name="left" size={14} />
            {back.label}
          </Link>
        )}
        {above}
        <h1>{title}</h1>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </div>
      {action && (
        <div className={classes(styles.actions, styles.thumb)} data-thumb>
          {action}
        </div>
      )}
    </header>
  );
}

/** Content beside a column of cards; one under the other on a narrow screen. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <aside>{aside}</aside>
    </div>
  );
}

/** The title of the window, as history and tabs show it. */
export function useWindowTitle(name: string): void {
  useEffect(() => {
    document.title = name ? `${name} · Qiao 桥` : 'Qiao 桥';
  }, [name]);
}
