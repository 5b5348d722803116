import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { Component, type ReactNode } from 'react';
import { copyText } from '../actions/copyText';
import { EmptyState } from '../parts/EmptyState';
import { useWords } from '../state/usePane';
import { commonWords } from '../words/zh-CN/common';

function Crashed({ details }: { readonly details: string }) {
  const common = useWords(commonWords);
  return (
    <EmptyState
      icon={<ErrorCircleRegular />}
      title={common.crash.title}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              window.location.reload();
            }}
          >
            {common.crash.reload}
          </Button>
          <Button appearance="transparent" onClick={() => void copyText(details)}>
            {common.copyDetails}
          </Button>
        </>
      }
    >
      {common.crash.hint}
    </EmptyState>
  );
}

/** Catches what breaks while drawing, so that nobody sits before a blank pane. React has no function for it. */
export class CrashPage extends Component<
  { readonly children: ReactNode },
  { readonly details: string | null }
> {
  override state: { readonly details: string | null } = { details: null };

  static getDerivedStateFromError(error: unknown) {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render() {
    const { details } = this.state;
    return details === null ? this.props.children : <Crashed details={details} />;
  }
}
