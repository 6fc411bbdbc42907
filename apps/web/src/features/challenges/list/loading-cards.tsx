import { Card } from '../../../components/card';
import { Skeleton } from '../../../components/skeleton';
import styles from './list.module.css';

/** As many cards as a screen shows, so that nothing jumps when they come. */
export function LoadingCards() {
  return (
    <div className={styles.cards}>
      {[0, 1, 2, 3].map((at) => (
        <Card key={at} className={styles.waiting}>
          <Skeleton lines={at === 0 ? 4 : 3} />
        </Card>
      ))}
    </div>
  );
}
