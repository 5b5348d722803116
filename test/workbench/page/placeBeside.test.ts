import { placeBeside, type Box } from '../../../src/workbench/page/placeBeside';

const room: Box = { left: 0, top: 20, right: 300, bottom: 200 };
const bubble = { width: 120, height: 60 };
const cell = (left: number, top: number, width = 60, height = 24): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function covers(box: Box): boolean {
  const { x, y } = placeBeside(box, bubble, room);
  return x < box.right && x + bubble.width > box.left && y < box.bottom && y + bubble.height > box.top;
}

test('a message stands below its cell, in the room', () => {
  expect(placeBeside(cell(20, 40), bubble, room)).toEqual({ x: 32, y: 68 });
  expect(placeBeside(cell(240, 40), bubble, room)).toEqual({ x: 180, y: 68 });
});

test('near the foot it stands above, and beside a cell that is as high as the room', () => {
  expect(placeBeside(cell(20, 150), bubble, room)).toEqual({ x: 32, y: 86 });
  expect(placeBeside(cell(20, 30, 60, 160), bubble, room)).toEqual({ x: 84, y: 140 });
  expect(placeBeside(cell(200, 30, 60, 160), bubble, room)).toEqual({ x: 76, y: 140 });
});

test('wherever its cell stands, it never covers it while one side has room', () => {
  for (let left = 0; left <= 240; left += 20) {
    for (let top = 20; top <= 176; top += 12)
      expect([left, top, covers(cell(left, top))]).toEqual([left, top, false]);
  }
});
