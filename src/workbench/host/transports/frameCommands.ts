/** How long a freshly loaded add-in may take to name its functions. */
const mostAttempts = 50;
const retryAfter = 100;

/** The ribbon's buttons, pressed in the frame. */
export interface FrameCommands {
  /**
   * Runs a ribbon button's function by its name; resolves when the add-in says that it is done. Rejects when the add-in has
   * no such function, which it may get for some seconds after its start.
   */
  readonly press: (functionName: string) => Promise<void>;
  /** The add-in has begun to listen to the ribbon: what was pressed before is pressed now. */
  readonly begin: () => void;
  /** The add-in reports that a command is done, and how it went. */
  readonly complete: (id: string, status: unknown) => void;
}

/** `fire` sends office.js's event of a pressed button, and tells whether anybody listens to it. */
export function createCommands(fire: (data: object) => boolean): FrameCommands {
  const running = new Map<string, (status: unknown) => void>();
  const waiting: (() => void)[] = [];
  let lastCommand = 0;
  return {
    press: (functionName) =>
      new Promise((resolve, reject) => {
        let attempts = 0;
        const press = () => {
          attempts += 1;
          lastCommand += 1;
          const id = `command-${String(lastCommand)}`;
          running.set(id, (status) => {
            if (status === 0 || status === undefined) resolve();
            else if (attempts < mostAttempts) setTimeout(press, retryAfter);
            else reject(new Error(`The add-in has no function ${functionName}.`));
          });
          const source = JSON.stringify({ source: { id: functionName } });
          if (fire({ 0: id, 1: functionName, 2: source })) return;
          running.delete(id);
          attempts -= 1;
          waiting.push(press);
        };
        press();
      }),
    begin: () => {
      for (const press of waiting.splice(0)) press();
    },
    complete: (id, status) => {
      running.get(id)?.(status);
      running.delete(id);
    },
  };
}
