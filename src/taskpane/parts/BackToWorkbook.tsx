import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { setCheck } from '../state/Pane';
import { usePane, useWords } from '../state/usePane';
import { bookWords } from '../words/zh-CN/book';

/** The way back from other files to the workbook that is open. */
export function BackToWorkbook() {
  const pane = usePane();
  const { backToWorkbook } = useWords(bookWords);
  return (
    <Button
      size="small"
      icon={<ArrowLeftRegular />}
      aria-label={backToWorkbook}
      title={backToWorkbook}
      onClick={() => {
        setCheck(pane, { files: null, chosen: null, around: null, search: null, notice: null, closed: [] });
      }}
    />
  );
}
