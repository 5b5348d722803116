import { Text } from '@fluentui/react-components';
import { usePaneWords } from '../state/usePane';
import { OtherFiles } from './OtherFiles';
import { SubView } from './SubView';

/** 检查其他文件, from a list that is already there. */
export function FilesView() {
  const words = usePaneWords();
  return (
    <SubView title={words.check.chooseFiles}>
      <Text>{words.desk.filesHint}</Text>
      <OtherFiles />
    </SubView>
  );
}
