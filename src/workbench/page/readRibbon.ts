/** A button of the add-in's group on the Home tab, as the manifest says. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The icon of 32 pixels, from the add-in's own folder: assets/icons/insert-32.png */
  readonly icon: string;
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };
}

/**
 * The buttons that Excel would draw for a manifest, with the words of a locale where the manifest has them.
 * The manifest decides what the ribbon shows, here as there.
 */
export function readRibbon(manifest: Document, locale: string): RibbonButton[] {
  const resource = (id: string): string => {
    const found = [...manifest.getElementsByTagName('*')].find(
      (candidate) => candidate.getAttribute('id') === id && candidate.hasAttribute('DefaultValue'),
    );
    const override = [...(found?.children ?? [])].find((child) => child.getAttribute('Locale') === locale);
    return override?.getAttribute('Value') ?? found?.getAttribute('DefaultValue') ?? '';
  };
  const child = (parent: Element | undefined, name: string) =>
    [...(parent?.children ?? [])].find((candidate) => candidate.localName === name);
  const resid = (parent: Element | undefined, name: string) =>
    child(parent, name)?.getAttribute('resid') ?? '';

  const page = manifest.querySelector('SourceLocation')?.getAttribute('DefaultValue') ?? '';

  const controls = [...manifest.getElementsByTagName('*')].filter(({ localName }) => localName === 'Control');
  return controls.flatMap((control): RibbonButton[] => {
    const action = child(control, 'Action');
    const type = action?.getAttribute('xsi:type');
    const tip = child(control, 'Supertip');
    const images = [...(child(control, 'Icon')?.children ?? [])];
    const name = child(action, 'FunctionName')?.textContent?.trim() ?? '';
    if (type !== 'ExecuteFunction' && type !== 'ShowTaskpane') return [];
    return [
      {
        id: control.getAttribute('id') ?? '',
        label: resource(resid(control, 'Label')),
        tip: resource(resid(tip, 'Description')),
        icon: pathIn(
          page,
          resource(images.find((image) => image.getAttribute('size') === '32')?.getAttribute('resid') ?? ''),
        ),
        action: type === 'ExecuteFunction' ? { kind: 'function', name } : { kind: 'pane' },
      },
    ];
  });
}

/**
 * The manifest names the folder that the add-in was packed for; here the same files come from wherever this page does.
 * `own` is an address in that folder.
 */
function pathIn(own: string, address: string): string {
  const folder = own.slice(0, own.lastIndexOf('/') + 1);
  return address.startsWith(folder) ? address.slice(folder.length) : '';
}
