import { createHash, X509Certificate } from 'node:crypto';

/** Chromium's switch that trusts a certificate, as a server's is: behind a warning it keeps no script. */
export function certificateFlag(certificate) {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(key).digest('base64');
  return `--ignore-certificate-errors-spki-list=${hash}`;
}

/** The value in the middle. */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
