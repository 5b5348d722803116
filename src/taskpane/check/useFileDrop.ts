import { useState, type DragEvent } from 'react';
import { droppedIn, type Picked } from '../actions/pickFiles';

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** Files and folders dragged over an element: whether they are, and the element's handlers. */
export function useFileDrop(onDrop: (picked: readonly Picked[]) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        const inside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!inside) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void droppedIn(event.dataTransfer).then(onDrop);
      },
    },
  };
}
