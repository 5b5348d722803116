import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import { brand } from './brand';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

const fontFamilyBase =
  "'Segoe UI Variable Text', 'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const darkTheme = createDarkTheme(brand);

/** The three looks; the dark one takes a lighter green for text, or it would not be read on grey. */
export const themes: Record<ThemeName, Theme> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...darkTheme,
    fontFamilyBase,
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
    colorBrandForegroundLink: brand[110],
    colorBrandForegroundLinkHover: brand[120],
    colorBrandForegroundLinkPressed: brand[100],
  },
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase },
};
