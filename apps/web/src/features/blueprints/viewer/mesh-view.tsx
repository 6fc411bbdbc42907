import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Skeleton } from '../../../components/skeleton';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { loadMesh } from './load-mesh';
import { MeshProblem, type MeshReason } from './mesh-problem';
import type { MeshKind, ReadMesh } from './read-mesh';
import { openStage, type Stage } from './stage';
import styles from './viewer.module.css';

const STEP = Math.PI / 16;
const KEYS: Record<string, (stage: Stage) => void> = {
  ArrowLeft: (stage) => stage.turn(-STEP, 0),
  ArrowRight: (stage) => stage.turn(STEP, 0),
  ArrowUp: (stage) => stage.turn(0, -STEP),
  ArrowDown: (stage) => stage.turn(0, STEP),
  '+': (stage) => stage.zoom(0.85),
  '=': (stage) => stage.zoom(0.85),
  '-': (stage) => stage.zoom(1.18),
};

/** A model to turn by pointer or keys, with its measures in words; or the reason why there is none. */
export function MeshView({
  name,
  address,
  size,
  kind,
}: {
  name: string;
  address: string;
  size: number;
  kind: MeshKind;
}) {
  const t = useTexts('blueprints');
  const locale = useInterfaceLocale();
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage>(null);
  const [shown, setShown] = useState<Pick<ReadMesh, 'size' | 'triangles'>>();
  const [reason, setReason] = useState<MeshReason>();
  useEffect(() => {
    const leaving = new AbortController();
    loadMesh({ address, size, kind }, leaving.signal)
      .then((mesh) => {
        if (leaving.signal.aborted || !canvas.current) return;
        stage.current = openStage(canvas.current, mesh);
        setShown(mesh);
      })
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) setReason(error instanceof MeshProblem ? error.reason : 'broken');
      });
    return () => {
      leaving.abort();
      stage.current?.leave();
      stage.current = null;
    };
  }, [address, size, kind]);
  if (reason) return <p className={styles.note}>{t(`reason.${reason}`)}</p>;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const measures = shown && {
    size: shown.size.map((length) => number.format(length)).join(' × '),
    triangles: number.format(shown.triangles),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = KEYS[event.key];
    if (!act || !stage.current) return;
    event.preventDefault();
    act(stage.current);
  };
  return (
    <figure className={styles.figure}>
      {!measures && <Skeleton lines={4} />}
      <canvas
        ref={canvas}
        className={styles.canvas}
        hidden={!measures}
        role="img"
        tabIndex={0}
        aria-label={t('model', { name })}
        aria-describedby="model-measures"
        onKeyDown={onKeyDown}
      />
      <figcaption id="model-measures" className={styles.note}>
        {measures ? `${t('measures', measures)} ${t('keys')}` : t('loading')}
      </figcaption>
    </figure>
  );
}
