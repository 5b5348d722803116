import { answerTo, type Asked } from './answer';

/** The thread that reads files: one asked for, one answered. It says first that it is there. */
self.onmessage = ({ data }: MessageEvent<Asked>) => {
  void answerTo(data).then((answer) => {
    self.postMessage(answer);
  });
};
self.postMessage('ready');
