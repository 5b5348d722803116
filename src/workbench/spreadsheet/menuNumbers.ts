/**
 * Enter in a number of a menu (在上方插入 3 行, 行高 60) does what a click on its words does: the engine waits for the click, and
 * the person for the engine. It lasts as long as the page.
 */
export function enterInMenus(): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key, isComposing } = event;
    if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement)) return;
    const item = target.closest('button');
    if (!item) return;
    event.preventDefault();
    event.stopPropagation();
    // The number counts when it is left, and the menu knows of it a moment later.
    target.blur();
    setTimeout(() => {
      item.click();
    });
  };
  document.addEventListener('keydown', onKeyDown, true);
}
