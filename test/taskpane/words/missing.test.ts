import { changeSettings, inItsLanguage } from '../../../src/taskpane/actions/settings';
import { paneOver } from '../support';

jest.mock('../../../src/taskpane/words/en-US', () => {
  throw new Error('ChunkLoadError: the network is down');
});

describe('where the English words cannot be fetched', () => {
  it('the pane opens in Chinese', async () => {
    const state = paneOver([]).store.get();
    const inEnglish = { ...state, settings: { ...state.settings, locale: 'en-US' as const } };
    expect(await inItsLanguage(inEnglish)).toEqual({
      ...state,
      settings: { ...state.settings, locale: 'zh-CN' },
    });
  });

  it('the pane stays in Chinese, and remembers nothing else', async () => {
    const pane = paneOver([]);
    await expect(changeSettings(pane, { locale: 'en-US' })).rejects.toThrow('the network is down');
    expect(pane.store.get().settings.locale).toBe('zh-CN');
  });
});
