import { Button } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { pickedIn, type Picked } from './pickFiles';
import { words } from './words';

interface PickButtonsProps {
  readonly primary: boolean;
  readonly onPick: (picked: readonly Picked[]) => void;
}

/** Chooses files, or a folder with all that is in it. */
export function PickButtons({ primary, onPick }: PickButtonsProps) {
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
        accept=".xlsx,.xlsm,.xls,.xlsb,.et,.ods"
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
        appearance={primary ? 'primary' : 'secondary'}
        icon={<DocumentAddRegular />}
        onClick={() => files.current?.click()}
      >
        {words.chooseFiles}
      </Button>
      <Button icon={<FolderOpenRegular />} onClick={() => folder.current?.click()}>
        {words.chooseFolder}
      </Button>
    </>
  );
}
