import type { BrandVariants } from '@fluentui/react-components';

/** The product's green, from dark to light; 80 is the one of the icon. */
export const brand: BrandVariants = {
  10: '#03130a',
  20: '#0a2414',
  30: '#0b3a1f',
  40: '#0d4b28',
  50: '#0e5a2f',
  60: '#0f6736',
  70: '#10723c',
  80: '#107c41',
  90: '#248e53',
  100: '#3aa168',
  110: '#57b37f',
  120: '#77c499',
  130: '#97d3b2',
  140: '#b7e2ca',
  150: '#d5f0e0',
  160: '#eff9f3',
};
