import { Text } from '@fluentui/react-components';
import { useWords } from '../../state/usePane';
import { OtherFiles } from './OtherFiles';
import { SubView } from './SubView';
import { checkWords } from '../../words/zh-CN/check';
import { deskWords } from '../../words/zh-CN/desk';

/** 检查其他文件, from a list that is already there. */
export function FilesView() {
  const check = useWords(checkWords);
  const desk = useWords(deskWords);
  return (
    <SubView title={check.chooseFiles}>
      <Text>{desk.filesHint}</Text>
      <OtherFiles />
    </SubView>
  );
}
