import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useWords } from '../state/usePane';
import { commonWords } from '../words/zh-CN/common';

/** The arrow that leads back from what stands in place of something else. It has the focus when it appears. */
export function BackButton({ onLeave }: { readonly onLeave: () => void }) {
  const { back } = useWords(commonWords);
  return (
    <Button
      autoFocus
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      aria-label={back}
      title={back}
      onClick={onLeave}
    />
  );
}
