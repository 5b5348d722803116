import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // The arrow's picture has room around it: it stands at the edge where the other texts stand.
  toggle: { alignSelf: 'start', justifyContent: 'start', padding: 0, marginLeft: '-5px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '&[hidden]': { display: 'none' },
  },
});

/** What is not needed every day, folded under its title until somebody opens it. */
export function Disclosure({ title, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
  // What was opened at the lower edge of the pane is to be seen.
  useEffect(() => {
    if (open) body.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  return (
    <>
      <Button
        className={styles.toggle}
        appearance="transparent"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {title}
      </Button>
      <div ref={body} id={bodyId} hidden={!open} className={styles.body}>
        {children}
      </div>
    </>
  );
}
