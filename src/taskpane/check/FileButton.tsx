import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { checkFiles } from '../actions/checkFiles';
import { usePane, usePaneWords } from '../state/usePane';

/** Chooses other workbooks to check without opening them. */
export function FileButton({ size = 'medium' }: { readonly size?: 'small' | 'medium' }) {
  const pane = usePane();
  const words = usePaneWords().check;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls,.ods"
        aria-label={words.chooseFiles}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void checkFiles(pane, files);
        }}
      />
      <Button
        size={size}
        appearance="transparent"
        icon={<FolderOpenRegular />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {words.chooseFiles}
      </Button>
    </>
  );
}
