import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';

interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  readonly done: number;
  /** 0 while it isn't known. */
  readonly total: number;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  track: {
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    background: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    background: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
    '@media (forced-colors: active)': { background: 'Highlight' },
  },
  endless: {
    width: '40%',
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(250%)' } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    animationTimingFunction: tokens.curveEasyEase,
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%', opacity: 0.5 },
  },
});

/** A bar with its sentence; without a total it only says that something goes on. */
export function Progress({ label, done, total }: ProgressProps) {
  const styles = useStyles();
  const isKnown = total > 0;
  return (
    <div className={styles.root}>
      <Text className={styles.text} role="status">
        {label}
      </Text>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        {...(isKnown ? { 'aria-valuemin': 0, 'aria-valuemax': total, 'aria-valuenow': done } : {})}
      >
        <div
          className={mergeClasses(styles.bar, !isKnown && styles.endless)}
          {...(isKnown ? { style: { width: `${(done / total) * 100}%` } } : {})}
        />
      </div>
    </div>
  );
}
