import { Button } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { pickedIn, WORKBOOK_ENDINGS, type Picked } from '../actions/pickFiles';
import { useWords } from '../state/usePane';
import { deskWords } from '../words/zh-CN/desk';

interface PickButtonsProps {
  readonly primary?: boolean;
  readonly size?: 'small' | 'medium';
  readonly onPick: (picked: readonly Picked[]) => void;
}

/** Chooses files, or a folder with all that is in it. */
export function PickButtons({ primary = false, size = 'medium', onPick }: PickButtonsProps) {
  const words = useWords(deskWords);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const take = (input: HTMLInputElement) => {
    const picked = pickedIn(input.files);
    input.value = '';
    onPick(picked);
  };
  return (
    <>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={words.chooseFiles}
        accept={WORKBOOK_ENDINGS}
        onChange={(event) => {
          take(event.target);
        }}
      />
      <input
        ref={(input) => {
          folder.current = input;
          // React knows no such attribute.
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        aria-label={words.chooseFolder}
        onChange={(event) => {
          take(event.target);
        }}
      />
      <Button
        size={size}
        appearance={primary ? 'primary' : 'secondary'}
        icon={<DocumentAddRegular />}
        onClick={() => files.current?.click()}
      >
        {words.chooseFiles}
      </Button>
      <Button size={size} icon={<FolderOpenRegular />} onClick={() => folder.current?.click()}>
        {words.chooseFolder}
      </Button>
    </>
  );
}
