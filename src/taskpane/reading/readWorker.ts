import { answerTo, type Asked } from './answer';
import { measureShare, type Probe } from './processorShare';

/** The thread that reads files: one asked for, one answered. It says first that it is there. */
self.onmessage = ({ data }: MessageEvent<Asked | Probe>) => {
  if ('probe' in data) {
    self.postMessage(measureShare());
    return;
  }
  void answerTo(data).then((answer) => {
    self.postMessage(answer);
  });
};
self.postMessage('ready');
